<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccessibleTable</name>
    <message>
        <source>sorted upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>This is not a URL with a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https URLs are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http is accepted for loopback hosts alone. Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A base URL has no user name, query or fragment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Application ID, which API v3 does not take. Copy the client id that starts with &quot;client_&quot; from Smartcar&apos;s dashboard, Configuration, API credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client id has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicationStore</name>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application&apos;s own id is not usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application exists for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another application has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such application.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>--mode is live, simulated or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The list is incomplete: it broke off after %n connection(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) that did not fit the question were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No live connections found. Simulated ones are listed by --mode simulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connections found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no application “%1”. “motorpoolctl application list” names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>answered, %n live connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The application to use instead of the default one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table (for people, the default), json, ndjson or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL of the token service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL of the vehicle API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL of the management API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with certificates to trust beside the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a simulated fleet inside of this program; no credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults of the simulation, by comma: 401, 429, 500, slow, reset, truncated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where motorpool.conf lies, instead of the usual folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where data is kept, instead of the usual folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on standard error what is being done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application&apos;s client id, client_… .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch a token first, and store nothing if that fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the client id, hosts and secret of the application of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the names, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the secret in the keychain, for when it cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of this Smartcar user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of the user to whom your application gave this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those to this vehicle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live (the default), simulated or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Smartcar user; looked up in the connections if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds an application; its client secret is read from standard input and kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes an application and erases its secret from the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes an application the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches a token and says how long it lives; never prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the connections of users to vehicles. Not billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is known of a vehicle by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the vehicle&apos;s signals, all or those named, by one billed call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains the URL to which Smartcar Connect redirected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks proxy, DNS, TLS, clock, keychain, token and one free call, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client secret on standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty. Send the secret on standard input, not as an argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than any secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds line breaks or other control characters. Send the secret alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“motorpoolctl --help” explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring is locked. Unlock it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>There is no application named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of SMARTCAR_CLIENT_ID and SMARTCAR_CLIENT_SECRET one is missing. Set both, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfFile</name>
    <message>
        <source>It is too large to be a settings file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process keeps it locked. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionPresenter</name>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powertrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEV battery, PHEV plug-in hybrid, ICE combustion (other hybrids too)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live, or simulated by Smartcar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known once the vehicle&apos;s signals were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes when the owner authenticates anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id that the application gave the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the owner connected the vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the connection last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many permissions Smartcar reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentStore</name>
    <message>
        <source>From the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret comes from SMARTCAR_CLIENT_SECRET. Change it there and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorGuide</name>
    <message>
        <source>Smartcar refused the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is missing, expired or not valid for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: a new token is fetched. If it stays, check client id and secret in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is on our side. There is nothing for you to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is missing, expired or not valid. A new one was tried already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check client id and secret in the settings, and that the application still exists in the dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token does not reach this resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is valid, but this vehicle, user or connection does not belong to the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the right application is chosen and that the owner connected to that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We find no link to your car. Connect it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of the plan is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar refused the request because of the application&apos;s plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Billing in Smartcar&apos;s dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot read your car at present, for reasons on our side. There is nothing for you to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application&apos;s plan does not include this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the plan under Billing in Smartcar&apos;s dashboard, and upgrade it or do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s number of vehicles is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many vehicles are connected as the plan allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect vehicles that are no longer needed, or upgrade the plan under Billing in Smartcar&apos;s dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vehicle&apos;s monthly requests are used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan allows a number of requests per vehicle and month, and this vehicle has used them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next billing period, or upgrade the plan. Values delivered by webhook are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Smartcar account is suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar suspended the account, often over a payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the account&apos;s owner look at Billing in Smartcar&apos;s dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible with this vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle, make or Smartcar cannot do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not repeat the request. Look the model up in Smartcar&apos;s list of compatible vehicles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your car does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The make is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar does not support this make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not repeat the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your car&apos;s make is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar does not offer this for the make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle may be able to do it, but Smartcar does not offer it for this make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not repeat the request. Ask Smartcar whether it is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done with your car&apos;s make at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle cannot do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vehicle lacks the equipment or does not report the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not repeat the request. Leave this signal out for the vehicle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker&apos;s platform cannot do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle is connected through a platform of the maker that does not offer this. Some makers have moved to a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the owner authenticate again: that may move the connection to the newer platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your car again, so that it is linked through the maker&apos;s current service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the hosts in the settings, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy between this computer and Smartcar asks for a name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them under Settings, Network, or ask your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy between this computer and Smartcar refused or broke the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy under Settings, Network, or ask your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in the time allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays, look at the network and at Smartcar&apos;s status page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a proxy that inspects traffic, add its CA file in the application&apos;s settings. Check this computer&apos;s clock, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar refused the credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id, secret or token are missing, wrong or no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check client id and secret in the application&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar does not allow this for the application, or the owner did not grant it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions that the owner granted, and that the right application is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar accepts no more requests for the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer values at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar does not know what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ids, and that the right application is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request contradicts the present state, or was made already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the present state again, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle&apos;s state does not allow this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle cannot do this in its present state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the vehicle&apos;s state, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar did not accept the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the request is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner&apos;s account needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner&apos;s account at the car maker does not allow this at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the owner look at the maker&apos;s app, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car maker did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar waited for the car maker&apos;s service and gave up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. A command may have been carried out all the same: read the vehicle before repeating it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car maker&apos;s service failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar could not get an answer from the car maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. See Smartcar&apos;s status page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar is overloaded or under maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes. See Smartcar&apos;s status page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Smartcar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, give Smartcar&apos;s support the request id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered in a form that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the hosts in the settings. If they are right, report it with the answer from the Requests page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent more than this program accepts, and reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less at a time. If this is Smartcar&apos;s own host, report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped on request. What was read before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain holds the secret but does not give it out while it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer keeps secrets: neither Secret Service nor KWallet answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or keep the secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the keychain, then try again. Or keep the secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain works, but holds no secret for this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again: Settings, Applications, Edit, Replace secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused access to a file, or the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check free space and access rights of the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened that should not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it with what you did last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar has nothing at this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the hosts in the application&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API version does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host and version of the address do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vehicle with this id is connected to the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the id, and whether the owner disconnected or connected to another application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar has stored no value of this signal for the vehicle yet, or the code is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the code. Subscribe the vehicle to a verified webhook, so that its signals are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your car has not sent this value yet. There is nothing for you to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id or secret is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was rotated or is wrong, or the client id is not the one that starts with &quot;client_&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a secret in Smartcar&apos;s dashboard, Configuration, API credentials. Then enter it here: Settings, Applications, Edit, Replace secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token request was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the token request is missing or malformed, often an empty client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the client id and the IAM host in the application&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application may not fetch tokens this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar has not enabled API v3 for the application, or the make asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the application in Smartcar&apos;s dashboard and upgrade it to API v3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar does not accept this way of asking for a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the IAM host in the application&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host does not know this way of asking for a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely the IAM host is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the IAM host in the application&apos;s settings: Smartcar&apos;s is https://iam.smartcar.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host expects a scope, which Smartcar&apos;s API v3 does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the app of your car&apos;s maker and see whether it asks for something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker wants something of the owner first: new terms to accept, a profile to complete or an e-mail address to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the owner sign in to the maker&apos;s app and do what it asks, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the app of your car&apos;s maker and do what it asks, for example accept new terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker no longer accepts the owner&apos;s sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner changed the password, signed out everywhere, or the maker ended the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the owner authenticate again through Connect, then read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your car again and sign in with your current password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner&apos;s account has no vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vehicle is in the owner&apos;s account at the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the owner add the vehicle in the maker&apos;s app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your car in the app of its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected services are not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle&apos;s subscription to the maker&apos;s connected services is missing, expired or not activated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the owner activate or renew connected services in the maker&apos;s app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate or renew connected services in the app of your car&apos;s maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle is no longer in the owner&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle was sold or removed from the owner&apos;s account at the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner. Remove the connection if the vehicle was sold, else have it added in the maker&apos;s app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that your car is still in the app of its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner&apos;s account lacks a right at the maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not the vehicle&apos;s main account, or the maker&apos;s app withholds this from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the owner grant the right in the maker&apos;s app, or connect with the main account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with the main account of your car, or allow this in the maker&apos;s app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual key is not paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle obeys only after the owner has paired Smartcar&apos;s virtual key with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the owner the pairing link that Connect returned, to be opened on their phone near the car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair the virtual key with your car: open the link on your phone while you are near the car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner did not grant this permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection lacks the permission that this needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the owner connect again with the permission added. Permissions changed in the dashboard reach new connections only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your car again and allow the access that is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection lacks the permission that this signal needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your car is asked too often just now. There is nothing for you to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application sent too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application&apos;s allowance, shared by all its users and programs, is used up and refills slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer vehicles at a time, and see what else uses this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests to this vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar protects each vehicle from being asked too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this vehicle alone for a while; others are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that links your car is disturbed at present. There is nothing for you to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar found more than one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar&apos;s data about this vehicle or user is ambiguous. Repeating does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give Smartcar&apos;s support the request id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar lost a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar&apos;s data about this vehicle or user is incomplete. Repeating seldom helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. See Smartcar&apos;s status page and its page on the makers&apos; reliability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service of your car&apos;s maker does not answer at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car maker sent data that makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the car maker answered could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. If it stays, give Smartcar&apos;s support the request id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service of your car&apos;s maker is disturbed at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A known fault at the car maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar knows of the fault and waits for the car maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. See Smartcar&apos;s status page for news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car maker does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car maker&apos;s service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car maker was asked too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car maker limits how often this vehicle is asked, by this and other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this vehicle at most every 30 minutes, or let a webhook deliver its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your car&apos;s maker limits how often the car may be asked. Other apps count too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car maker answered with a fault that Smartcar does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was entered. If it is right, report it as a fault of this program, with the request id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter of the request is missing or has a value that Smartcar does not accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ids and values entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id or value has the wrong form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the request does not have the form that Smartcar expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ids entered: vehicle and user ids are copied whole, with their dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request lacks a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar needs one more fact. For signals this is the user id of the vehicle&apos;s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vehicle from its connection, so that the user id is sent along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what your car is doing, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle is asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle sleeps to save its battery and did not wake up in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes, or after the next drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock or start your car once to wake it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle is charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible while the vehicle charges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop charging first, or wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until your car has finished charging, or stop charging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging cable is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is plugged in, so the vehicle cannot charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the vehicle plugged in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug your car in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A door is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs all doors closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the doors closed, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all doors of your car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle is fully charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is full, or has reached its charge limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. Raise the charge limit if more is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your car is charged up to its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle is not charging, so there is no such value now. A value shown beside this is the last one known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. Read again while the vehicle charges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your car is not charging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle reports a fault at the charger or the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have charger and cable checked, or another charger tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the charger and the cable, or try another charger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hood is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the hood closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the hood closed, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the hood of your car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ignition is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible while the vehicle is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the vehicle is parked and switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch your car off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle is moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible while the vehicle drives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the vehicle is parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again once your car is parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote access is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner, or the vehicle itself, has switched remote access off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the owner switch remote access on in the vehicle or the maker&apos;s app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch remote access on in your car&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the trunk closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the trunk closed, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the trunk of your car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle refused without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle has no reception, as in a garage, or its battery is low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, when the vehicle has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park your car where it has reception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle is in service mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle is at a workshop or in service mode, and is offline meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the service is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your car can be reached again when its service is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device must be paired with the vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle obeys only after a phone key has been paired with it. Authenticating again, as the answer may suggest, does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the owner pair the device in the maker&apos;s app, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair the phone key with your car in the maker&apos;s app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar advises to try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar advises to have the owner authenticate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar advises to contact its support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar advises that the owner must act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar did not say how long: wait a minute, then longer each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar says: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar names this page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar gives an error that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again later. If it stays, ask Smartcar&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Search: a user id, external id, vehicle id, VIN or a pasted redirect URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a row: read the vehicle&apos;s signals, a billed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the signals again, a billed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected, ids in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Smartcar application: a client id, a client secret, hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner who consented in Smartcar Connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One user&apos;s link to one vehicle. Listing connections is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named measurement. Reading a vehicle&apos;s signals is a billed call and is made only when asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always since the car reported the value, not since it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale; the limits are in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error, explained where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle is not capable of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner did not give the permission</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keyring does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring runs in this session: nothing answers as %1 on D-Bus. GNOME Keyring, KWallet and KeePassXC do when they run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no D-Bus session, so no keyring can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is empty or is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was stored in %1; this session uses %2, which holds none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring gave back something else than was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring was not unlocked: the question for its password was declined or could not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring ended while it was being unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring is open yet. Unlocking opens or makes one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Desktop console for fleets connected through the Smartcar API.
With SMARTCAR_CLIENT_ID and SMARTCAR_CLIENT_SECRET set, it opens that application for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo fleet, a simulated Smartcar inside this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults of the demo, separated by commas: 401, 429, 500, slow, reset, truncated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another demo fleet for another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the application of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL of the token host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL of the vehicle host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL of the management host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with certificates to trust in addition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of motorpool.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the applications&apos; data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the window into a PNG file once it has loaded, and end. In the demo the first vehicle is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log to standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to open: a user id, an external id, a vehicle id, a VIN or a Connect redirect URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo-faults: “%1” is none of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo-seed takes a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo and --application exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one text can be opened. Put it between quotes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odometer and driving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and closures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Start and stop charging, set its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control the climate system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control the ignition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a destination to the vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use or set the vehicle&apos;s PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and unlock the doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and close the trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the batteries&apos; charge and range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the charging status and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read charging events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read charging locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the record of past charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the climate system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read warnings and trouble codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the engine oil&apos;s life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the vehicle&apos;s software and equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the fuel level and range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the odometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read locks, doors and windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the service history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read inside and outside temperatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read wheels and tyre pressures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the owner&apos;s account at the maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read make, model and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the VIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Labelled bar, but a number over 20 can only be kPa. Shown as received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent without a unit: this may be a fraction, where 1 is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent without the unit that is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with another unit than this signal has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the range that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, lock not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, lock not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, open or closed not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked, open or closed not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In ideal conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shown in the vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind of charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Determined by Smartcar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading NE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading SE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading SW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading NW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>departure %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimised by the maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public charger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private charger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and more, see the raw answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not latched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>This is too long for a redirect URL. Paste the URL alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link starts Smartcar Connect. Paste the URL to which Connect returned, with user_id or error in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Connect redirect: it has neither a user_id nor an error. Copy the whole address from the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner refused access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner denied the permissions that were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the owner what the permissions are for, then have them connect again. Ask for fewer permissions if they object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect is not set up correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link that opened Connect does not fit the application&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare application id, redirect URI and permissions in the link with Smartcar&apos;s dashboard, Configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active connected services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle&apos;s subscription to the maker&apos;s connected services is missing, expired or not activated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the owner activate connected services in the maker&apos;s app, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner signed in at the maker, but no vehicle is in that account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the owner add the vehicle in the maker&apos;s app, or sign in with the account that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong at Smartcar while the owner connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the owner try again later. If it stays, look at Smartcar&apos;s status page and ask its support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner closed Connect before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner what stopped them, then have them connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner went back without connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner left Connect by its way back to the application, often after a failed sign-in at the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner what stopped them: the make may have been missing, or the maker&apos;s password unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle is not compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar cannot connect this vehicle, or not with the permissions that were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the vehicle up in Smartcar&apos;s list of compatible vehicles. Fewer permissions may make it fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect ended with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar calls it &quot;%1&quot;, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the owner try again. If it stays, ask Smartcar&apos;s support and give this error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar says: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar&apos;s id for this user is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the user id with your own user, and open it here to list the connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner authenticated again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle %1 is connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the vehicle&apos;s connections anew: the connection id may have changed, the vehicle id stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner came back from Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect names no user id, only your own id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the connections by that external id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect names no user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has neither a user id nor an external id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the user by VIN or vehicle id, and look at how your application opens Connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own id for them is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization code in the redirect was not kept: API v3 does not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner must still pair the virtual key: on their phone, open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestPresentation</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy wants credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not capable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car maker failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car maker too slow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>No secret is stored for this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of this run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Signal</name>
    <message>
        <source>Charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combustion engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traction battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older payloads spell the unit &quot;amps&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest charging current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested charging current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of limits can be empty while the active limit is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge port light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper and lower case both occur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range added per hour. While the vehicle is not charging, the last value may still be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charger phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open set: some makers send words of their own, &quot;invalid&quot; among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open set of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast charger type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging cable latch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge port flap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast charger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to full charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented as minutes and mostly sent without a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documentation prints the list as &quot;doors&quot;; real payloads send &quot;values&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some makers send the lock as null beside a success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunroof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null for vehicles that do not report it, also beside a success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailgate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documentation prints the list as &quot;windows&quot;; real payloads send &quot;values&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airbag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brake fluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble codes, count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery conditioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-voltage battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malfunction indicator lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oil life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oil pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oil temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telematics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre pressure monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Washer fluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water in fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabin target temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabin climate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front defroster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear defroster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steering wheel heater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a unit, a number of at most 1 may be a fraction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine oil life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sometimes sent without a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makers differ in whether they send the heading or the kind of location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 V battery charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 V battery status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some makers send fractions of a kilometre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveillance system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that the maker gives its system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery heater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges to maximum range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of capacities to choose from can be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One older page prints it as &quot;percentage&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exterior colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the time at which Smartcar stored it is sent along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker&apos;s account permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the owner&apos;s account may do at the car maker; not Smartcar&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the maker&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre pressures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often labelled bar while the numbers are in kPa.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignalPresentation</name>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value, or the last one known beside an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the value, as the car reported it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Smartcar fetched it from the car maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Smartcar stored it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this program read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>URL that is no Connect redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URL: error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URL: user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URL: vehicle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vehicle id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirect URL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>%1&#x2009;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x2009;min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetching a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last renewed at %1 for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens fetched so far: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is fetched with the first call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attempt at %1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserPage</name>
    <message>
        <source>among live vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among simulated vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among live and simulated vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user looked up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a Smartcar user id, an external id, a vehicle id, a VIN or a pasted Connect redirect URL in the search field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application has no connections %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for %1 %2, as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then as </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connections found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar has no search by VIN. A VIN is found here once the signals of its vehicle were read: list all connections, or look up the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look among simulated vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look among live vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect names no user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a Connect redirect without user_id and vehicle_id. Copy the whole URL from the browser, or look the user up by the external id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each word must occur in the make, model, year, VIN, mode, powertrain or one of the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an application to look up its users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read before it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect says that the owner must still pair the virtual key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) came more than once and are listed once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) that did not fit what was asked for came along and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Smartcar announced %1 and sent %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stopped before the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an application…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the &amp;demo fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read signals of the vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Short guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Motorpool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::AboutDialog</name>
    <message>
        <source>About Motorpool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, with Qt %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop console for fleets connected through the Smartcar API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made by, nor tied to, Smartcar, Inc. Smartcar is a trademark of its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::AgeChip</name>
    <message>
        <source>Reported by the car %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car reported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar fetched: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar stored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read here: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::AppearanceSection</name>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;nsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For display. Values are kept as the car reported them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric: km, °C, bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imperial: mi, °F, psi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::ApplicationDialog</name>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret stays in locked memory and is gone when the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches a token and makes one free call; saves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop t&amp;est</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::ApplicationForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Smartcar&apos;s dashboard: Configuration, API credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced: hosts and CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vehicle host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Management host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with certificates to trust in addition to the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered, not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new secret only to replace the one that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain and never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::ApplicationList</name>
    <message>
        <source>Secret for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application yet. Add the one that you created in Smartcar&apos;s dashboard; its client secret goes into the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the secret was rotated in Smartcar&apos;s dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default application is opened at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::ApplicationRemoval</name>
    <message>
        <source>this session&apos;s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its client secret is erased from %1. The application itself stays as it is at Smartcar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed and its secret erased from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of %1 cannot be erased now. If the keychain holds it, it stays there under the name Motorpool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 without its secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed. Its secret was not erased.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::ApplicationSwitcher</name>
    <message>
        <source>Demo fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an application…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::BodyView</name>
    <message>
        <source>Body of the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::ConnectionPane</name>
    <message>
        <source>Filter: make, model, year, VIN, id…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows connections in which each word occurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which vehicles to list; Smartcar keeps live and simulated ones apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live and simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this vehicle&apos;s connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::ConnectionPresenter</name>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions as reported by Smartcar:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a date is written where there is little room; see QLocale::toString.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, hh:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::DataTable</name>
    <message>
        <source>Copy cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %n selected row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::DataTree</name>
    <message>
        <source>Copy cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::DockTitle</name>
    <message>
        <source>Hide the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the inspector (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the inspector back into the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the inspector a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::ErrorStrip</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the error with its request id, for a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::FindBar</name>
    <message>
        <source>Find in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::FreshnessSection</name>
    <message>
        <source>◐ &amp;Aging after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ &amp;Stale after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when the car reported the value, not by when it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aging after, in hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale after, in hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::GuideDialog</name>
    <message>
        <source>Short guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::Inspector</name>
    <message>
        <source>No vehicle selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one in the list. That is free; reading its signals takes one call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads all signals of this vehicle (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 call · read %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::InspectorDock</name>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::InspectorHeader</name>
    <message>
        <source>Copy the id shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::KeyringStrip</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring is locked. Unlock it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keyring&apos;s own question to be answered…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::MainWindow</name>
    <message>
        <source>DEMO – Motorpool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Motorpool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::OverviewPage</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge, range, odometer, location and the rest appear here once they are read. Reading them takes one call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported permissions (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection reports none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::PlacesSection</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications without their secrets, and what is chosen on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for each application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never in a file. An access token lives in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x2009;s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x2009;min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::RawPage</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer received yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once signals are read, Smartcar&apos;s answer stands here as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read signals (1 call)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer&apos;s headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long to show in full; Copy takes all of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::ReadingRow</name>
    <message>
        <source>Open in map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::RequestDetail</name>
    <message>
        <source>Details of the selected request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a request to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x202f;ms, attempt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent; it is kept out of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::RequestsPage</name>
    <message>
        <source>Only failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by path, status or request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only requests that were refused or got no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a command line with $TOKEN where the token was</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each call that this program makes to Smartcar stands here with its status, duration and request id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the filter to see others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::Screenshot</name>
    <message>
        <source>The file %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::SearchField</name>
    <message>
        <source>Search: user id, external id, vehicle id, VIN, redirect URL…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a user, a vehicle or a pasted Connect redirect URL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::SecretField</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::Sidebar</name>
    <message>
        <source>Fold the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the sidebar (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the sidebar (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::SignalDetail</name>
    <message>
        <source>A value was seen in real answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only seen with an error so far; the form of its value is from the documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from the documentation alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer held none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know this signal; it is shown as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a signal to see all that is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::SignalPresentation</name>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1  %2 · %n with errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n signals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n with errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::SignalsPage</name>
    <message>
        <source>Only errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh all (1 call)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh this signal (1 call)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only signals with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also shows the signals of the catalogue that the answer lacks, and why it may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading all signals of this vehicle takes one call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read signals (1 call)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::SubjectHeader</name>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections of one user, of one vehicle, or all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>connected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first connected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last connected %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::TestResult</name>
    <message>
        <source>Asking for a token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then one free call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token granted for %1&#x2009;min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token granted for %1&#x2009;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing connections, a free call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Free call answered: %n live connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Free call answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free call was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free call failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::UserPage</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list again (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::VehicleReader</name>
    <message>
        <source>This connection does not name its user. Smartcar wants the user&apos;s id with every request for signals.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::WelcomePage</name>
    <message>
        <source>A desktop console for fleets connected through the Smartcar API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the client id and client secret from Smartcar&apos;s dashboard. The secret goes into the system&apos;s keychain and is never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the demo fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated Smartcar inside this program, with made-up users and vehicles. It needs no credentials, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made by, nor tied to, Smartcar, Inc.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::WindowStatus</name>
    <message>
        <source>No application open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated Smartcar inside this program. Nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicles shown are simulated by Smartcar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicles shown are real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Requests made since this application was opened; they are listed on the page Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data read %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last answer. Ages of values are as the car reported them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::cli</name>
    <message>
        <source>The demo brings its own application; leave --demo out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an application of this name. Choose another name, or give --replace to replace its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret of “%1” (not shown): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLIENT ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SECRET IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VEHICLE API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no applications. Add one by “motorpoolctl application add”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAKE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POWERTRAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VEHICLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXTERNAL ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONNECTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERMISSIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powertrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIGNAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAR REPORTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application “%1” is removed; its secret was left in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application “%1” is removed, and its secret is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the default application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: motorpoolctl [options] command [operands]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the Smartcar API about connections, vehicles and signals, for scripts, for support and for administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“motorpoolctl help COMMAND” explains one command; motorpoolctl(1) has examples, exit codes and files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: motorpoolctl [options] %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which of these you mean: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command has no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is table, json, ndjson or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo-faults is a list of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--application needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of --ca-file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo-faults goes with --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo excludes --application and the hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is never an argument, where others can see it. Send it on standard input, and replace this one if it was real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: motorpoolctl %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is too much: motorpoolctl %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of SMARTCAR_CLIENT_ID and SMARTCAR_CLIENT_SECRET one is missing. Set both, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no application to use. Add one by “motorpoolctl application add”, set SMARTCAR_CLIENT_ID and SMARTCAR_CLIENT_SECRET, or try --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several applications and none is the default. Name one by --application, or choose by “motorpoolctl application default”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::cli::AddApplication</name>
    <message>
        <source>A token was granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application “%1” is stored, its secret in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::cli::Doctor</name>
    <message>
        <source>not tried, as a step before it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used, the demo brings its own secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used, the secret comes from the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motorpool::cli::ReadSignals</name>
    <message>
        <source>No connection leads to vehicle %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several users are connected to this vehicle: %1. Choose one by --user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vehicle has no reading of %1. The code is wrong, or nothing was stored for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smartcar&apos;s store holds nothing for this vehicle yet. It is filled once the vehicle is subscribed to a verified webhook.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
