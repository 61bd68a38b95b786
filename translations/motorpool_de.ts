<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Access</name>
    <message>
        <source>“%1” is not among the commands that are allowed.</source>
        <translation>„%1“ gehört nicht zu den erlaubten Befehlen.</translation>
    </message>
    <message>
        <source>The host %1 is not among those that are allowed.</source>
        <translation>Der Host %1 gehört nicht zu den erlaubten.</translation>
    </message>
    <message>
        <source>The application with the client id %1 is not among those that are allowed.</source>
        <translation>Die Anwendung mit der Client-ID %1 gehört nicht zu den erlaubten.</translation>
    </message>
    <message>
        <source>The demo is not allowed.</source>
        <translation>Die Demo ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>What is known of vehicles and users may not be written into files.</source>
        <translation>Was über Fahrzeuge und Benutzer bekannt ist, darf nicht in Dateien geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>AccessibleTable</name>
    <message>
        <source>sorted upwards</source>
        <translation>aufsteigend sortiert</translation>
    </message>
    <message>
        <source>sorted downwards</source>
        <translation>absteigend sortiert</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 Zeilen, %2 Spalten</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>mo</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>y</source>
        <translation>J</translation>
    </message>
</context>
<context>
    <name>AlertRule</name>
    <message>
        <source>The unit %1 is not known.</source>
        <translation>Die Einheit %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 has no unit.</source>
        <translation>%1 hat keine Einheit.</translation>
    </message>
    <message>
        <source>%1 comes in %2, which cannot be compared with %3.</source>
        <translation>%1 kommt in %2, was sich nicht mit %3 vergleichen lässt.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Der Wert fehlt.</translation>
    </message>
    <message>
        <source>The value is longer than 200 characters.</source>
        <translation>Der Wert ist länger als 200 Zeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The name is longer than 80 characters.</source>
        <translation>Der Name ist länger als 80 Zeichen.</translation>
    </message>
    <message>
        <source>The filter is longer than 4000 characters.</source>
        <translation>Der Filter ist länger als 4000 Zeichen.</translation>
    </message>
    <message>
        <source>The signal &quot;%1&quot; is not known.</source>
        <translation>Das Signal „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This condition never comes true of this signal.</source>
        <translation>Diese Bedingung trifft auf dieses Signal nie zu.</translation>
    </message>
    <message>
        <source>Another rule has this name.</source>
        <translation>Eine andere Regel hat diesen Namen.</translation>
    </message>
    <message>
        <source>There are 100 rules, which is the most.</source>
        <translation>Es gibt schon 100 Regeln; mehr gehen nicht.</translation>
    </message>
    <message>
        <source>There is no such rule.</source>
        <translation>Diese Regel gibt es nicht.</translation>
    </message>
    <message>
        <source>It is not a rule.</source>
        <translation>Es ist keine Regel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways. Leave out separators of thousands, or write another number of decimals.</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen. Lassen Sie Tausenderzeichen weg oder schreiben Sie eine andere Zahl von Nachkommastellen.</translation>
    </message>
    <message>
        <source>This signal is &quot;%1&quot; or &quot;%2&quot; only.</source>
        <translation>Dieses Signal ist nur „%1“ oder „%2“.</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>ist „%1“</translation>
    </message>
    <message>
        <source>is not “%1”</source>
        <translation>ist nicht „%1“</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The vehicle</source>
        <translation>Das Fahrzeug</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>ist unter</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>ist über</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>All vehicles</source>
        <translation>Alle Fahrzeuge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s): %1</source>
        <translation>
            <numerusform>%Ln Fahrzeug: %1</numerusform>
            <numerusform>%Ln Fahrzeuge: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>This is how “%1” tells you of vehicles.</source>
        <translation>So meldet „%1“ Ihnen Fahrzeuge.</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>a door, window or charge port</extracomment>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>a door, window or charge port</extracomment>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>This is not a URL with a host.</source>
        <translation>Das ist keine URL mit einem Host.</translation>
    </message>
    <message>
        <source>Only https URLs are accepted.</source>
        <translation>Nur https-URLs werden angenommen.</translation>
    </message>
    <message>
        <source>Plain http is accepted for loopback hosts alone. Use https.</source>
        <translation>Einfaches http wird nur für Loopback-Hosts angenommen. https verwenden.</translation>
    </message>
    <message>
        <source>A base URL has no user name, query or fragment.</source>
        <translation>Eine Basis-URL enthält weder Nutzername noch Abfrage noch Fragment.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Die Client-ID fehlt.</translation>
    </message>
    <message>
        <source>This is an Application ID, which API v3 does not take. Copy the client id that starts with &quot;client_&quot; from Smartcar&apos;s dashboard, Configuration, API credentials.</source>
        <translation>Das ist eine Anwendungs-ID, die API v3 nicht annimmt. Die mit „client_“ beginnende Client-ID aus Smartcars Dashboard kopieren, „Configuration“, „API credentials“.</translation>
    </message>
    <message>
        <source>A client id has no spaces.</source>
        <translation>Eine Client-ID enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>A client id has letters, digits, &quot;_&quot;, &quot;-&quot; and &quot;.&quot; only.</source>
        <translation>Eine Client-ID enthält nur Buchstaben, Ziffern, „_“, „-“ und „.“.</translation>
    </message>
    <message>
        <source>The Application ID is missing.</source>
        <translation>Die Application ID fehlt.</translation>
    </message>
    <message>
        <source>This is the client id, with which this program signs in. Links for owners take the Application ID, a UUID that Smartcar&apos;s dashboard shows under Configuration.</source>
        <translation>Das ist die Client-ID, mit der sich dieses Programm anmeldet. Links für Halter brauchen die Application ID, eine UUID, die Smartcars Dashboard unter Configuration zeigt.</translation>
    </message>
    <message>
        <source>An Application ID is a UUID: 8-4-4-4-12 digits and letters to f.</source>
        <translation>Eine Application ID ist eine UUID: 8-4-4-4-12 Ziffern und Buchstaben bis f.</translation>
    </message>
    <message>
        <source>The redirect URI is missing.</source>
        <translation>Die Redirect-URI fehlt.</translation>
    </message>
    <message>
        <source>This redirect URI is too long.</source>
        <translation>Diese Redirect-URI ist zu lang.</translation>
    </message>
    <message>
        <source>This is no URI with a host, such as https://example.com/callback.</source>
        <translation>Das ist keine URI mit einem Host, wie etwa https://example.com/callback.</translation>
    </message>
    <message>
        <source>A redirect URI has no user name and no fragment (#).</source>
        <translation>Eine Redirect-URI hat keinen Benutzernamen und kein Fragment (#).</translation>
    </message>
    <message>
        <source>Smartcar accepts plain http for localhost alone. Use https.</source>
        <translation>Smartcar nimmt einfaches http nur für localhost an. https verwenden.</translation>
    </message>
    <message>
        <source>A redirect URI begins with https://, with http://localhost, or for a mobile app with &quot;sc&quot;, the Application ID and &quot;://&quot;.</source>
        <translation>Eine Redirect-URI beginnt mit https://, mit http://localhost oder für eine mobile App mit „sc“, der Application ID und „://“.</translation>
    </message>
    <message>
        <source>This redirect URI is that of another application&apos;s mobile app.</source>
        <translation>Diese Redirect-URI gehört zur mobilen App einer anderen Anwendung.</translation>
    </message>
    <message>
        <source>This is neither the absolute path of a file nor the URL of a database, such as postgresql://motorpool@db.example/deliveries.</source>
        <translation>Das ist weder der absolute Pfad einer Datei noch die URL einer Datenbank wie postgresql://motorpool@db.example/deliveries.</translation>
    </message>
    <message>
        <source>The URL names no database: postgresql://host/database.</source>
        <translation>Die URL nennt keine Datenbank: postgresql://host/datenbank.</translation>
    </message>
    <message>
        <source>The URL has a password in it. Leave it out, and have it kept in the keychain: under “Database password”, or by motorpoolctl application database-password.</source>
        <translation>Die URL enthält ein Passwort. Lassen Sie es weg und bewahren Sie es im Schlüsselbund auf: unter „Datenbankpasswort“ oder durch motorpoolctl application database-password.</translation>
    </message>
</context>
<context>
    <name>ApplicationStore</name>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The application&apos;s own id is not usable.</source>
        <translation>Die eigene ID der Anwendung ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>This application exists for this run only.</source>
        <translation>Diese Anwendung besteht nur für diesen Programmlauf.</translation>
    </message>
    <message>
        <source>Another application has this name already.</source>
        <translation>Eine andere Anwendung hat diesen Namen bereits.</translation>
    </message>
    <message>
        <source>There is no such application.</source>
        <translation>Diese Anwendung gibt es nicht.</translation>
    </message>
    <message>
        <source>A limit is out of its range.</source>
        <translation>Eine Grenze liegt außerhalb ihres Bereichs.</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>The signature fits, by the key of “%1”</source>
        <translation>Die Signatur passt, mit dem Schlüssel von „%1“</translation>
    </message>
    <message>
        <source>The signature fits, by the key of another application: “%1”</source>
        <translation>Die Signatur passt, mit dem Schlüssel einer anderen Anwendung: „%1“</translation>
    </message>
    <message>
        <source>The signature does not fit, and the cause is proved</source>
        <translation>Die Signatur passt nicht, und die Ursache ist bewiesen</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <translation>Die Signatur passt nicht</translation>
    </message>
    <message>
        <source>There is no signature</source>
        <translation>Es gibt keine Signatur</translation>
    </message>
    <message>
        <source>There is no management token to test with</source>
        <translation>Es gibt kein Management-Token, mit dem geprüft werden könnte</translation>
    </message>
    <message>
        <source>No valid JSON: it ends too early, at line %1, column %2.</source>
        <translation>Kein gültiges JSON: Es endet zu früh, in Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>No valid JSON: an unexpected character at line %1, column %2.</source>
        <translation>Kein gültiges JSON: ein unerwartetes Zeichen in Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>No valid JSON: something stands behind its end, at line %1, column %2.</source>
        <translation>Kein gültiges JSON: Hinter dem Ende steht noch etwas, in Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>No JSON that is read here: it is nested too deeply at line %1, column %2.</source>
        <translation>Kein JSON, das hier gelesen wird: In Zeile %1, Spalte %2 ist es zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>There is nothing to look at.</source>
        <translation>Hier ist nichts, was man ansehen könnte.</translation>
    </message>
    <message>
        <source>That is over 64 MB. Take a part of it.</source>
        <translation>Das ist mehr als 64 MB. Nehmen Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>The curl line sends the file “%1”, which is not read from here. Give that file instead.</source>
        <translation>Die curl-Zeile sendet die Datei „%1“, die von hier aus nicht gelesen wird. Geben Sie stattdessen diese Datei an.</translation>
    </message>
    <message>
        <source>The curl line ends within a quotation. Copy all of it.</source>
        <translation>Die curl-Zeile endet innerhalb eines Zitats. Kopieren Sie sie ganz.</translation>
    </message>
    <message>
        <source>The HAR file has no POST request with a body. Save it with its contents.</source>
        <translation>In der HAR-Datei ist keine POST-Anfrage mit Body. Speichern Sie sie mit ihren Inhalten.</translation>
    </message>
    <message>
        <source>The curl line sends a form of several parts, which no webhook does.</source>
        <translation>Die curl-Zeile sendet ein mehrteiliges Formular, was kein Webhook tut.</translation>
    </message>
    <message>
        <source>That is no address. Write one such as http://127.0.0.1:3000/hook, without a name and password in it.</source>
        <translation>Das ist keine Adresse. Schreiben Sie eine wie http://127.0.0.1:3000/hook, ohne Name und Passwort darin.</translation>
    </message>
    <message>
        <source>Only http and https can be sent to.</source>
        <translation>Nur an http und https kann gesendet werden.</translation>
    </message>
    <message>
        <source>A replay goes to this computer alone: 127.0.0.1, [::1] or localhost.</source>
        <translation>Eine Wiederholung geht nur an diesen Rechner: 127.0.0.1, [::1] oder localhost.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>The request has no header SC-Signature.</source>
        <translation>Die Anfrage hat keinen Header SC-Signature.</translation>
    </message>
    <message>
        <source>Look whether the proxy passes the header on. Without it, refuse the request with 401, but for VERIFY.</source>
        <translation>Prüfen Sie, ob der Proxy den Header weitergibt. Ohne ihn weisen Sie die Anfrage mit 401 ab, außer bei VERIFY.</translation>
    </message>
    <message>
        <source>The signature is empty</source>
        <translation>Die Signatur ist leer</translation>
    </message>
    <message>
        <source>The header SC-Signature is there, and has no value.</source>
        <translation>Der Header SC-Signature ist da und hat keinen Wert.</translation>
    </message>
    <message>
        <source>Look whether a proxy or a gateway empties the header.</source>
        <translation>Prüfen Sie, ob ein Proxy oder Gateway den Header leert.</translation>
    </message>
    <message>
        <source>The signature stands in another header</source>
        <translation>Die Signatur steht in einem anderen Header</translation>
    </message>
    <message>
        <source>It stands in “%1” instead of SC-Signature.</source>
        <translation>Sie steht in „%1“ statt in SC-Signature.</translation>
    </message>
    <message>
        <source>Read SC-Signature. Some gateways and frameworks rename headers: look at how yours calls it.</source>
        <translation>Lesen Sie SC-Signature. Manche Gateways und Frameworks benennen Header um: Sehen Sie nach, wie Ihres ihn nennt.</translation>
    </message>
    <message>
        <source>Something stands in front of the signature</source>
        <translation>Vor der Signatur steht etwas</translation>
    </message>
    <message>
        <source>The header begins with “%1”.</source>
        <translation>Der Header beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>Smartcar sends the digits alone. Take off what a gateway added before you compare.</source>
        <translation>Smartcar sendet nur die Ziffern. Entfernen Sie vor dem Vergleich, was ein Gateway hinzugefügt hat.</translation>
    </message>
    <message>
        <source>The signature is in quotation marks</source>
        <translation>Die Signatur steht in Anführungszeichen</translation>
    </message>
    <message>
        <source>Without the quotation marks around it, the header is a signature.</source>
        <translation>Ohne die Anführungszeichen darum ist der Header eine Signatur.</translation>
    </message>
    <message>
        <source>Compare the value without quotation marks.</source>
        <translation>Vergleichen Sie den Wert ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>The signature is Base64 instead of hexadecimal</source>
        <translation>Die Signatur ist Base64 statt hexadezimal</translation>
    </message>
    <message>
        <source>Decoded from Base64, the header is a signature.</source>
        <translation>Aus Base64 decodiert ist der Header eine Signatur.</translation>
    </message>
    <message>
        <source>Whoever sent this writes the signature wrongly. Smartcar writes 64 hexadecimal digits, and signs the body&apos;s raw bytes with the management token.</source>
        <translation>Wer das gesendet hat, schreibt die Signatur falsch. Smartcar schreibt 64 hexadezimale Ziffern und signiert die rohen Bytes des Bodys mit dem Management-Token.</translation>
    </message>
    <message>
        <source>Something stands between the signature&apos;s digits</source>
        <translation>Zwischen den Ziffern der Signatur steht etwas</translation>
    </message>
    <message>
        <source>Without colons, dashes and blanks, the header is a signature.</source>
        <translation>Ohne Doppelpunkte, Striche und Leerzeichen ist der Header eine Signatur.</translation>
    </message>
    <message>
        <source>Compare the 64 digits alone.</source>
        <translation>Vergleichen Sie nur die 64 Ziffern.</translation>
    </message>
    <message>
        <source>The header has several values</source>
        <translation>Der Header hat mehrere Werte</translation>
    </message>
    <message>
        <source>SC-Signature holds values separated by commas; one of them is a signature.</source>
        <translation>SC-Signature enthält durch Kommas getrennte Werte; einer davon ist eine Signatur.</translation>
    </message>
    <message>
        <source>Look whether a proxy adds a header of the same name, and have it replace the header instead.</source>
        <translation>Prüfen Sie, ob ein Proxy einen Header gleichen Namens hinzufügt, und lassen Sie ihn den Header stattdessen ersetzen.</translation>
    </message>
    <message>
        <source>The signature was cut</source>
        <translation>Die Signatur wurde abgeschnitten</translation>
    </message>
    <message>
        <source>The header has %1 of 64 digits, and they fit.</source>
        <translation>Der Header hat %1 von 64 Ziffern, und sie passen.</translation>
    </message>
    <message>
        <source>Look what shortens it: a column that is too narrow, or a log that cuts long lines.</source>
        <translation>Sehen Sie nach, was sie kürzt: eine zu schmale Spalte oder ein Protokoll, das lange Zeilen abschneidet.</translation>
    </message>
    <message>
        <source>That is no signature: its length is wrong</source>
        <translation>Das ist keine Signatur: Die Länge ist falsch</translation>
    </message>
    <message>
        <source>A signature has 64 digits. The header has %1 characters.</source>
        <translation>Eine Signatur hat 64 Ziffern. Der Header hat %1 Zeichen.</translation>
    </message>
    <message>
        <source>Look whether the whole header was copied. 40 digits are SHA-1 and 128 are SHA-512; Smartcar uses SHA-256.</source>
        <translation>Prüfen Sie, ob der ganze Header kopiert wurde. 40 Ziffern sind SHA-1 und 128 sind SHA-512; Smartcar verwendet SHA-256.</translation>
    </message>
    <message>
        <source>That is no signature: it is not hexadecimal</source>
        <translation>Das ist keine Signatur: Sie ist nicht hexadezimal</translation>
    </message>
    <message>
        <source>Character %1 of the header is none of 0 to 9 and a to f.</source>
        <translation>Zeichen %1 des Headers ist keines von 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>Look whether a placeholder or another header was taken for the signature.</source>
        <translation>Prüfen Sie, ob ein Platzhalter oder ein anderer Header für die Signatur gehalten wurde.</translation>
    </message>
    <message>
        <source>It was signed with another application&apos;s key</source>
        <translation>Es wurde mit dem Schlüssel einer anderen Anwendung signiert</translation>
    </message>
    <message>
        <source>The signature fits the body with the management token of “%1”.</source>
        <translation>Die Signatur passt zum Body mit dem Management-Token von „%1“.</translation>
    </message>
    <message>
        <source>Use that application&apos;s management token, or correct the webhook&apos;s callback address in Smartcar&apos;s dashboard.</source>
        <translation>Verwenden Sie das Management-Token jener Anwendung, oder berichtigen Sie die Callback-Adresse des Webhooks im Dashboard von Smartcar.</translation>
    </message>
    <message>
        <source>It was signed with the client secret</source>
        <translation>Es wurde mit dem Client-Secret signiert</translation>
    </message>
    <message>
        <source>The signature fits the body with the client secret of “%1”.</source>
        <translation>Die Signatur passt zum Body mit dem Client-Secret von „%1“.</translation>
    </message>
    <message>
        <source>Deliveries are signed with the management token. Whoever signed this used the wrong one of the two.</source>
        <translation>Zustellungen werden mit dem Management-Token signiert. Wer das signiert hat, hat das falsche von beiden genommen.</translation>
    </message>
    <message>
        <source>The management token that is kept here is not clean</source>
        <translation>Das hier aufbewahrte Management-Token ist nicht sauber</translation>
    </message>
    <message>
        <source>The signature fits with the management token of “%1” %2.</source>
        <translation>Die Signatur passt mit dem Management-Token von „%1“ %2.</translation>
    </message>
    <message>
        <source>Enter the management token again, and nothing but it.</source>
        <translation>Geben Sie das Management-Token noch einmal ein, und nichts als dieses.</translation>
    </message>
    <message>
        <source>The key was changed before it was used</source>
        <translation>Der Schlüssel wurde vor der Verwendung verändert</translation>
    </message>
    <message>
        <source>Look how the sender reads the management token: from a file, its last line break must go.</source>
        <translation>Sehen Sie nach, wie der Absender das Management-Token liest: Aus einer Datei muss der letzte Zeilenumbruch weg.</translation>
    </message>
    <message>
        <source>It is a hash without a key</source>
        <translation>Es ist ein Hash ohne Schlüssel</translation>
    </message>
    <message>
        <source>The header is the SHA-256 of the body, which anybody can compute.</source>
        <translation>Der Header ist der SHA-256 des Bodys, den jeder berechnen kann.</translation>
    </message>
    <message>
        <source>Refuse it. Smartcar uses HMAC-SHA256 with the management token.</source>
        <translation>Weisen Sie es ab. Smartcar verwendet HMAC-SHA256 mit dem Management-Token.</translation>
    </message>
    <message>
        <source>Something else than the body was signed</source>
        <translation>Etwas anderes als der Body wurde signiert</translation>
    </message>
    <message>
        <source>The signature fits %1.</source>
        <translation>Die Signatur passt zu: %1.</translation>
    </message>
    <message>
        <source>Whoever sent this signs wrongly. Smartcar signs the body&apos;s raw bytes with the management token.</source>
        <translation>Wer das gesendet hat, signiert falsch. Smartcar signiert die rohen Bytes des Bodys mit dem Management-Token.</translation>
    </message>
    <message>
        <source>The signature is of another delivery</source>
        <translation>Die Signatur gehört zu einer anderen Zustellung</translation>
    </message>
    <message>
        <source>It fits the other body that was given along, number %1.</source>
        <translation>Sie passt zum anderen mitgegebenen Body, Nummer %1.</translation>
    </message>
    <message>
        <source>Look whether header and body were mixed up where requests are kept or logged.</source>
        <translation>Prüfen Sie, ob Header und Body vertauscht wurden, wo Anfragen aufbewahrt oder protokolliert werden.</translation>
    </message>
    <message>
        <source>The blanks in the body were changed</source>
        <translation>Die Leerzeichen im Body wurden geändert</translation>
    </message>
    <message>
        <source>The signature fits the body written %1.</source>
        <translation>Die Signatur passt zum Body, geschrieben %1.</translation>
    </message>
    <message>
        <source>Verify the bytes as they came, before anything parses them: express.raw() in Express, request.get_data() in Flask, the body stream elsewhere.</source>
        <translation>Prüfen Sie die Bytes, wie sie kamen, bevor etwas sie liest: express.raw() in Express, request.get_data() in Flask, sonst den Datenstrom des Bodys.</translation>
    </message>
    <message>
        <source>The members stand in another order</source>
        <translation>Die Elemente stehen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>The signature fits the body with its members in another order.</source>
        <translation>Die Signatur passt zum Body mit seinen Elementen in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>A line break was added at the end</source>
        <translation>Am Ende wurde ein Zeilenumbruch hinzugefügt</translation>
    </message>
    <message>
        <source>Without the line break at its end, the signature fits the body.</source>
        <translation>Ohne den Zeilenumbruch am Ende passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>Look what adds it: an editor, echo, or a log. Verify the bytes as they came.</source>
        <translation>Sehen Sie nach, was ihn hinzufügt: ein Editor, echo oder ein Protokoll. Prüfen Sie die Bytes, wie sie kamen.</translation>
    </message>
    <message>
        <source>The line break at the end is gone</source>
        <translation>Der Zeilenumbruch am Ende fehlt</translation>
    </message>
    <message>
        <source>With a line break at its end, the signature fits the body.</source>
        <translation>Mit einem Zeilenumbruch am Ende passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>Look what trims the body. Verify the bytes as they came.</source>
        <translation>Sehen Sie nach, was den Body kürzt. Prüfen Sie die Bytes, wie sie kamen.</translation>
    </message>
    <message>
        <source>The line breaks were changed</source>
        <translation>Die Zeilenumbrüche wurden geändert</translation>
    </message>
    <message>
        <source>The signature fits the body with line breaks of the other kind (LF for CRLF, or CRLF for LF).</source>
        <translation>Die Signatur passt zum Body mit Zeilenumbrüchen der anderen Art (LF statt CRLF oder CRLF statt LF).</translation>
    </message>
    <message>
        <source>Look what handles the body as text: Windows, FTP, or git. Pass it on as bytes.</source>
        <translation>Sehen Sie nach, was den Body als Text behandelt: Windows, FTP oder git. Geben Sie ihn als Bytes weiter.</translation>
    </message>
    <message>
        <source>A byte order mark was put in front</source>
        <translation>Eine Byte-Reihenfolge-Marke wurde vorangestellt</translation>
    </message>
    <message>
        <source>Without the three bytes EF BB BF in front, the signature fits the body.</source>
        <translation>Ohne die drei Bytes EF BB BF davor passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>Write the body without a byte order mark: some editors and Windows programs add one.</source>
        <translation>Schreiben Sie den Body ohne Byte-Reihenfolge-Marke: Manche Editoren und Windows-Programme fügen eine hinzu.</translation>
    </message>
    <message>
        <source>The byte order mark in front is gone</source>
        <translation>Die Byte-Reihenfolge-Marke davor fehlt</translation>
    </message>
    <message>
        <source>With the three bytes EF BB BF in front, the signature fits the body.</source>
        <translation>Mit den drei Bytes EF BB BF davor passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>Blanks were added around the body</source>
        <translation>Um den Body wurden Leerzeichen hinzugefügt</translation>
    </message>
    <message>
        <source>Without the blanks and line breaks around it, the signature fits the body.</source>
        <translation>Ohne die Leerzeichen und Zeilenumbrüche darum passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>Letters were replaced by \u escapes</source>
        <translation>Buchstaben wurden durch \u-Escapes ersetzt</translation>
    </message>
    <message>
        <source>With the letters themselves for their \u escapes, the signature fits the body.</source>
        <translation>Mit den Buchstaben selbst statt ihrer \u-Escapes passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>\u escapes were replaced by letters</source>
        <translation>\u-Escapes wurden durch Buchstaben ersetzt</translation>
    </message>
    <message>
        <source>With \u escapes for letters beyond ASCII, the signature fits the body.</source>
        <translation>Mit \u-Escapes für Buchstaben außerhalb von ASCII passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>Slashes were escaped</source>
        <translation>Schrägstriche wurden maskiert</translation>
    </message>
    <message>
        <source>With / for \/, the signature fits the body.</source>
        <translation>Mit / statt \/ passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>Escaped slashes were replaced</source>
        <translation>Maskierte Schrägstriche wurden ersetzt</translation>
    </message>
    <message>
        <source>With \/ for /, as PHP writes, the signature fits the body.</source>
        <translation>Mit \/ statt /, wie PHP schreibt, passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>Numbers were written in another way</source>
        <translation>Zahlen wurden anders geschrieben</translation>
    </message>
    <message>
        <source>With its numbers written in another way, such as 1 for 1.0, the signature fits the body.</source>
        <translation>Mit anders geschriebenen Zahlen, etwa 1 statt 1.0, passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>The body was escaped for HTML</source>
        <translation>Der Body wurde für HTML maskiert</translation>
    </message>
    <message>
        <source>With the characters themselves for &amp;quot; and the like, the signature fits the body.</source>
        <translation>Mit den Zeichen selbst statt &amp;quot; und Ähnlichem passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>The body was encoded as a form</source>
        <translation>Der Body wurde als Formular codiert</translation>
    </message>
    <message>
        <source>Decoded from percent signs or taken out of its field, the signature fits the body.</source>
        <translation>Aus Prozentzeichen decodiert oder aus seinem Feld genommen passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>Pass the body on as application/json. A gateway or a tool made a form of it.</source>
        <translation>Geben Sie den Body als application/json weiter. Ein Gateway oder Werkzeug hat ein Formular daraus gemacht.</translation>
    </message>
    <message>
        <source>The body is encoded in Base64</source>
        <translation>Der Body ist in Base64 codiert</translation>
    </message>
    <message>
        <source>Decoded from Base64, the signature fits the body.</source>
        <translation>Aus Base64 decodiert passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>Decode it before verifying: a gateway that passes binary bodies does this, such as AWS with isBase64Encoded.</source>
        <translation>Decodieren Sie ihn vor dem Prüfen: Ein Gateway, das binäre Bodys weitergibt, tut das, etwa AWS mit isBase64Encoded.</translation>
    </message>
    <message>
        <source>The body became a string within JSON</source>
        <translation>Der Body wurde zu einer Zeichenkette in JSON</translation>
    </message>
    <message>
        <source>Taken out of the JSON string, the signature fits the body.</source>
        <translation>Aus der JSON-Zeichenkette genommen passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>Something wrote JSON twice. Verify the bytes as they came.</source>
        <translation>Etwas hat JSON zweimal geschrieben. Prüfen Sie die Bytes, wie sie kamen.</translation>
    </message>
    <message>
        <source>The body is in quotation marks</source>
        <translation>Der Body steht in Anführungszeichen</translation>
    </message>
    <message>
        <source>Without the quotation marks around it, the signature fits the body.</source>
        <translation>Ohne die Anführungszeichen darum passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>Take the body from where its bytes are kept, such as a file; a copy from a screen is not the same.</source>
        <translation>Nehmen Sie den Body von dort, wo seine Bytes aufbewahrt sind, etwa aus einer Datei; eine Kopie vom Bildschirm ist nicht dasselbe.</translation>
    </message>
    <message>
        <source>The body is compressed</source>
        <translation>Der Body ist komprimiert</translation>
    </message>
    <message>
        <source>Unpacked, the signature fits the body.</source>
        <translation>Entpackt passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>Unpack it before verifying, or have the proxy not compress requests.</source>
        <translation>Entpacken Sie ihn vor dem Prüfen, oder lassen Sie den Proxy Anfragen nicht komprimieren.</translation>
    </message>
    <message>
        <source>The frames of the transfer are still in the body</source>
        <translation>Die Rahmen der Übertragung stehen noch im Body</translation>
    </message>
    <message>
        <source>Without the lengths of its chunks, the signature fits the body.</source>
        <translation>Ohne die Längen seiner Stücke passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>Read the body by a library for HTTP, which takes off the frames of a chunked transfer.</source>
        <translation>Lesen Sie den Body mit einer HTTP-Bibliothek, die die Rahmen einer stückweisen Übertragung entfernt.</translation>
    </message>
    <message>
        <source>The body was re-encoded as UTF-16</source>
        <translation>Der Body wurde in UTF-16 umcodiert</translation>
    </message>
    <message>
        <source>In UTF-8 again, the signature fits the body.</source>
        <translation>Wieder in UTF-8 passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>Find out what stands between Smartcar and the receiver, and have it pass bodies on unchanged. Verify the bytes as they came.</source>
        <translation>Finden Sie heraus, was zwischen Smartcar und dem Empfänger steht, und lassen Sie es Bodys unverändert weitergeben. Prüfen Sie die Bytes, wie sie kamen.</translation>
    </message>
    <message>
        <source>The body was re-encoded as Latin-1</source>
        <translation>Der Body wurde in Latin-1 umcodiert</translation>
    </message>
    <message>
        <source>The body was encoded as UTF-8 twice</source>
        <translation>Der Body wurde zweimal als UTF-8 codiert</translation>
    </message>
    <message>
        <source>Encoded once, the signature fits the body: é stands there as Ã©.</source>
        <translation>Einmal codiert passt die Signatur zum Body: é steht dort als Ã©.</translation>
    </message>
    <message>
        <source>Something took UTF-8 for Latin-1. Pass the body on as bytes.</source>
        <translation>Etwas hat UTF-8 für Latin-1 gehalten. Geben Sie den Body als Bytes weiter.</translation>
    </message>
    <message>
        <source>Line breaks were put into the body</source>
        <translation>In den Body wurden Zeilenumbrüche gesetzt</translation>
    </message>
    <message>
        <source>Without the line breaks in it, the signature fits the body.</source>
        <translation>Ohne die Zeilenumbrüche darin passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>Quotation marks were made curly</source>
        <translation>Anführungszeichen wurden typografisch gemacht</translation>
    </message>
    <message>
        <source>With straight quotation marks, the signature fits the body.</source>
        <translation>Mit geraden Anführungszeichen passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>There are invisible characters in the body</source>
        <translation>Im Body sind unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Without them, the signature fits the body.</source>
        <translation>Ohne sie passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>Something else stands around the body</source>
        <translation>Um den Body steht noch etwas</translation>
    </message>
    <message>
        <source>The signature fits the JSON in it alone.</source>
        <translation>Die Signatur passt zum JSON darin allein.</translation>
    </message>
    <message>
        <source>Take the body alone, without what stands in front of it or behind it.</source>
        <translation>Nehmen Sie den Body allein, ohne was davor oder dahinter steht.</translation>
    </message>
    <message>
        <source>The body is a dictionary as Python shows it</source>
        <translation>Der Body ist ein Dictionary, wie Python es zeigt</translation>
    </message>
    <message>
        <source>Written as JSON again, the signature fits it.</source>
        <translation>Wieder als JSON geschrieben passt die Signatur dazu.</translation>
    </message>
    <message>
        <source>Log and verify request.get_data(), not the parsed object.</source>
        <translation>Protokollieren und prüfen Sie request.get_data(), nicht das gelesene Objekt.</translation>
    </message>
    <message>
        <source>The body was cut off</source>
        <translation>Der Body wurde abgeschnitten</translation>
    </message>
    <message>
        <source>With the brackets that it lacks, the signature fits the body.</source>
        <translation>Mit den Klammern, die ihm fehlen, passt die Signatur zum Body.</translation>
    </message>
    <message>
        <source>Look for a limit of size or time: of the proxy, of the log, or of the receiver&apos;s reads.</source>
        <translation>Suchen Sie eine Grenze für Größe oder Zeit: des Proxys, des Protokolls oder beim Lesen des Empfängers.</translation>
    </message>
    <message>
        <source>The body is not as long as it was</source>
        <translation>Der Body ist nicht so lang, wie er war</translation>
    </message>
    <message>
        <source>Something changed the body after it was sent. Compare it with one that fits.</source>
        <translation>Etwas hat den Body nach dem Senden verändert. Vergleichen Sie ihn mit einem, der passt.</translation>
    </message>
    <message>
        <source>Characters were lost</source>
        <translation>Zeichen gingen verloren</translation>
    </message>
    <message>
        <source>%1 characters are replaced by U+FFFD, which means that they could not be read. What they were cannot be recovered.</source>
        <translation>%1 Zeichen sind durch U+FFFD ersetzt; sie konnten also nicht gelesen werden. Was sie waren, lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Something read the body in the wrong encoding. Pass it on as bytes.</source>
        <translation>Etwas hat den Body in der falschen Codierung gelesen. Geben Sie ihn als Bytes weiter.</translation>
    </message>
    <message>
        <source>Unknown: changed in a way that none of the tried explains</source>
        <translation>Unbekannt: auf eine Weise verändert, die nichts vom Versuchten erklärt</translation>
    </message>
    <message>
        <source>Compare the body with a delivery that fits, and add the management tokens of your other applications: it may be signed by one that is not known here, or not come from Smartcar at all.</source>
        <translation>Vergleichen Sie den Body mit einer Zustellung, die passt, und fügen Sie die Management-Tokens Ihrer anderen Anwendungen hinzu: Sie kann von einer signiert sein, die hier nicht bekannt ist, oder gar nicht von Smartcar kommen.</translation>
    </message>
    <message>
        <source>with a line break behind it</source>
        <translation>mit einem Zeilenumbruch dahinter</translation>
    </message>
    <message>
        <source>with a Windows line break behind it</source>
        <translation>mit einem Windows-Zeilenumbruch dahinter</translation>
    </message>
    <message>
        <source>with a blank behind it</source>
        <translation>mit einem Leerzeichen dahinter</translation>
    </message>
    <message>
        <source>without the blanks or line breaks around it</source>
        <translation>ohne die Leerzeichen oder Zeilenumbrüche darum</translation>
    </message>
    <message>
        <source>without the quotation marks around it</source>
        <translation>ohne die Anführungszeichen darum</translation>
    </message>
    <message>
        <source>with quotation marks around it</source>
        <translation>mit Anführungszeichen darum</translation>
    </message>
    <message>
        <source>without the name and “=” in front of it</source>
        <translation>ohne den Namen und „=“ davor</translation>
    </message>
    <message>
        <source>decoded from hexadecimal</source>
        <translation>aus Hexadezimal decodiert</translation>
    </message>
    <message>
        <source>decoded from Base64</source>
        <translation>aus Base64 decodiert</translation>
    </message>
    <message>
        <source>in capital letters</source>
        <translation>in Großbuchstaben</translation>
    </message>
    <message>
        <source>in small letters</source>
        <translation>in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>without its dashes</source>
        <translation>ohne seine Striche</translation>
    </message>
    <message>
        <source>without any blanks, as JSON.stringify writes</source>
        <translation>ohne Leerzeichen, wie JSON.stringify schreibt</translation>
    </message>
    <message>
        <source>with a blank behind commas and colons, as Python&apos;s json.dumps writes</source>
        <translation>mit einem Leerzeichen hinter Kommas und Doppelpunkten, wie json.dumps von Python schreibt</translation>
    </message>
    <message>
        <source>indented by two blanks</source>
        <translation>um zwei Leerzeichen eingerückt</translation>
    </message>
    <message>
        <source>indented by four blanks</source>
        <translation>um vier Leerzeichen eingerückt</translation>
    </message>
    <message>
        <source>indented by tabs</source>
        <translation>mit Tabulatoren eingerückt</translation>
    </message>
    <message>
        <source>indented as Java&apos;s Jackson does</source>
        <translation>eingerückt, wie Jackson in Java es tut</translation>
    </message>
    <message>
        <source>an empty body</source>
        <translation>ein leerer Body</translation>
    </message>
    <message>
        <source>the body in %1</source>
        <translation>der Body in %1</translation>
    </message>
    <message>
        <source>the body&apos;s text in %1</source>
        <translation>der Text des Bodys in %1</translation>
    </message>
    <message>
        <source>the body as a string within JSON</source>
        <translation>der Body als Zeichenkette in JSON</translation>
    </message>
    <message>
        <source>its member “%1”</source>
        <translation>sein Element „%1“</translation>
    </message>
    <message>
        <source>The JSON ends before it is complete.</source>
        <translation>Das JSON endet, bevor es vollständig ist.</translation>
    </message>
    <message>
        <source>Content-Length told %1 bytes; there are %2.</source>
        <translation>Content-Length nannte %1 Bytes; es sind %2.</translation>
    </message>
    <message>
        <source>%1 other forms of the body were tried with each key, and the keys in other spellings. None fits.</source>
        <translation>%1 andere Formen des Bodys wurden mit jedem Schlüssel versucht und die Schlüssel in anderen Schreibweisen. Keine passt.</translation>
    </message>
    <message>
        <source>More could have been tried, which would have taken too long.</source>
        <translation>Mehr hätte versucht werden können, was zu lange gedauert hätte.</translation>
    </message>
    <message>
        <source>Smartcar sends VERIFY with and without one.</source>
        <translation>Smartcar sendet VERIFY mit und ohne.</translation>
    </message>
    <message>
        <source>Content-Encoding is “%1”.</source>
        <translation>Content-Encoding ist „%1“.</translation>
    </message>
    <message>
        <source>The signature was not kept</source>
        <translation>Die Signatur wurde nicht aufbewahrt</translation>
    </message>
    <message>
        <source>It fitted when the delivery came, or the delivery would not be stored. The version that stored it did not keep it.</source>
        <translation>Sie passte, als die Zustellung kam, sonst wäre sie nicht gespeichert. Die Version, die sie gespeichert hat, hat die Signatur nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Deliveries that come from now on keep theirs. Of this one it can be entered beside the body, if somebody has it.</source>
        <translation>Zustellungen, die von jetzt an kommen, behalten ihre. Bei dieser kann sie neben dem Body eingetragen werden, falls jemand sie hat.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>Vehicle %1 was asked too often and is left alone until %2.</source>
        <translation>Fahrzeug %1 wurde zu oft abgefragt und wird bis %2 in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>So are others: %1.</source>
        <translation>Ebenso weitere: %1.</translation>
    </message>
    <message>
        <source>%1&#x2009;s</source>
        <translation>%1&#x2009;s</translation>
    </message>
    <message>
        <source>%1&#x2009;min</source>
        <translation>%1&#x2009;min</translation>
    </message>
    <message>
        <source>%1&#x2009;h</source>
        <translation>%1&#x2009;h</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation>%1 von %2 Abrufen</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>Smartcar refused calls; the next one is made in %1.</source>
        <translation>Smartcar hat Abrufe abgelehnt; der nächste wird in %1 ausgeführt.</translation>
    </message>
    <message>
        <source>Calls that this application can make at once. Each minute brings back %1.</source>
        <translation>Abrufe, die diese Anwendung sofort ausführen kann. Jede Minute bringt %1 zurück.</translation>
    </message>
    <message>
        <source>All are back in %1.</source>
        <translation>Alle sind in %1 zurück.</translation>
    </message>
    <message>
        <source>Waiting: %1 of yours, %2 in the background.</source>
        <translation>Es warten: %1 von Ihnen, %2 im Hintergrund.</translation>
    </message>
    <message>
        <source>Listing connections is free.</source>
        <translation>Verbindungen aufzulisten ist kostenfrei.</translation>
    </message>
    <message>
        <source>Waiting for this vehicle: %1</source>
        <translation>Wartet auf dieses Fahrzeug: %1</translation>
    </message>
    <message>
        <source>Waiting for other calls</source>
        <translation>Wartet auf andere Abrufe</translation>
    </message>
    <message>
        <source>Waiting for the call budget: %1</source>
        <translation>Wartet auf das Abrufbudget: %1</translation>
    </message>
    <message>
        <source>Smartcar wants this vehicle to be left alone until then.</source>
        <translation>Smartcar möchte dieses Fahrzeug bis dahin in Ruhe gelassen wissen.</translation>
    </message>
    <message>
        <source>Calls before it have no answer yet.</source>
        <translation>Abrufe davor sind noch ohne Antwort.</translation>
    </message>
    <message>
        <source>Smartcar refused calls of this application and accepts the next one then.</source>
        <translation>Smartcar hat Abrufe dieser Anwendung abgelehnt und nimmt den nächsten dann an.</translation>
    </message>
    <message>
        <source>The application&apos;s calls are used up; the next one comes back then.</source>
        <translation>Die Abrufe der Anwendung sind verbraucht; der nächste kommt dann zurück.</translation>
    </message>
    <message>
        <source>this month&apos;s calls are used up (%1)</source>
        <translation>die Abrufe dieses Monats sind verbraucht (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 calls this month</source>
        <translation>%1 von %2 Abrufen in diesem Monat</translation>
    </message>
    <message>
        <source>calls this month: %1</source>
        <translation>Abrufe in diesem Monat: %1</translation>
    </message>
</context>
<context>
    <name>BudgetModel</name>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Calls this month</source>
        <translation>Abrufe im Monat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>BulkResultModel</name>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Vehicle id</source>
        <translation>Fahrzeug-ID</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Nutzer-ID</translation>
    </message>
</context>
<context>
    <name>BulkSplit</name>
    <message>
        <source>It is in the list already, through another user.</source>
        <translation>Es steht schon in der Liste, über einen anderen Nutzer.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>just before</source>
        <translation>kurz vorher</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 vorher</translation>
    </message>
    <message>
        <source>until %1 UTC</source>
        <translation>bis %1 UTC</translation>
    </message>
    <message>
        <source>from %1 UTC on</source>
        <translation>ab %1 UTC</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <translation>%1 bis %2 UTC</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Nothing was replaced: this page holds ids, VINs, names and places as they are.</source>
        <translation>Nichts wurde ersetzt: diese Seite enthält IDs, FINs, Namen und Orte, wie sie sind.</translation>
    </message>
    <message>
        <source>VINs (V-1)</source>
        <translation>FINs (V-1)</translation>
    </message>
    <message>
        <source>ids (CAR-1 a vehicle, U-1 a user, C-1 a connection, E-1 an external id, CLIENT-1 the application, ID-1 another one)</source>
        <translation>IDs (CAR-1 ein Fahrzeug, U-1 ein Nutzer, C-1 eine Verbindung, E-1 eine externe ID, CLIENT-1 die Anwendung, ID-1 eine andere)</translation>
    </message>
    <message>
        <source>request ids (REQUEST-1)</source>
        <translation>Anfrage-IDs (REQUEST-1)</translation>
    </message>
    <message>
        <source>Replaced: %1. The same sign stands for the same thing everywhere; what it stands for is not in this file.</source>
        <translation>Ersetzt: %1. Dasselbe Zeichen steht überall für dasselbe; wofür es steht, ist nicht in dieser Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s) are left out.</source>
        <translation>
            <numerusform>%n weitere Verbindung ist weggelassen.</numerusform>
            <numerusform>%n weitere Verbindungen sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more vehicle(s) are left out with their signals.</source>
        <translation>
            <numerusform>%n weiteres Fahrzeug ist mit seinen Signalen weggelassen.</numerusform>
            <numerusform>%n weitere Fahrzeuge sind mit ihren Signalen weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more signal(s) are left out.</source>
        <translation>
            <numerusform>%n weiteres Signal ist weggelassen.</numerusform>
            <numerusform>%n weitere Signale sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older request(s) are left out.</source>
        <translation>
            <numerusform>%n ältere Anfrage ist weggelassen.</numerusform>
            <numerusform>%n ältere Anfragen sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older record(s) of the journal are left out.</source>
        <translation>
            <numerusform>%n älterer Eintrag des Journals ist weggelassen.</numerusform>
            <numerusform>%n ältere Einträge des Journals sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of this time are about other vehicles and users, and not told here.</source>
        <translation>
            <numerusform>%n Anfrage dieser Zeit betrifft andere Fahrzeuge und Nutzer und steht nicht hier.</numerusform>
            <numerusform>%n Anfragen dieser Zeit betreffen andere Fahrzeuge und Nutzer und stehen nicht hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long and are cut.</source>
        <translation>
            <numerusform>%n Text war zu lang und ist gekürzt.</numerusform>
            <numerusform>%n Texte waren zu lang und sind gekürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Fall: %1</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Requests and journal</source>
        <translation>Anfragen und Journal</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gefasst</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) last read</source>
        <translation>
            <numerusform>%n zuletzt gelesenes Signal</numerusform>
            <numerusform>%n zuletzt gelesene Signale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with an error</source>
        <translation>
            <numerusform>davon %n mit einem Fehler</numerusform>
            <numerusform>davon %n mit einem Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>davon %n fehlgeschlagen</numerusform>
            <numerusform>davon %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the journal</source>
        <translation>
            <numerusform>%n Eintrag des Journals</numerusform>
            <numerusform>%n Einträge des Journals</numerusform>
        </translation>
    </message>
    <message>
        <source>No billed call was made for this case. It tells what was known when it was made; all times are UTC, and each age counts back from then.</source>
        <translation>Für diesen Fall wurde kein berechneter Abruf gemacht. Er sagt, was bekannt war, als er erstellt wurde; alle Zeiten sind UTC, und jedes Alter zählt von da zurück.</translation>
    </message>
    <message>
        <source>Made by Motorpool. A client secret, a management token and an access token are never part of a case, nor are headers and bodies of requests.</source>
        <translation>Erstellt von Motorpool. Client-Secret, Management-Token und Zugriffstoken sind nie Teil eines Falls, ebenso wenig Kopfzeilen und Inhalte von Anfragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Abruf</numerusform>
            <numerusform>%n Abrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>No request of this time is known that is about it.</source>
        <translation>Aus dieser Zeit ist keine Anfrage bekannt, die ihn betrifft.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>Im Namen von</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No record of this time is known that is about it.</source>
        <translation>Aus dieser Zeit ist kein Eintrag bekannt, der ihn betrifft.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Program and computer</source>
        <translation>Programm und Rechner</translation>
    </message>
    <message>
        <source>Settings in force</source>
        <translation>Geltende Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher er kommt</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>The car reported it</source>
        <translation>Vom Auto gemeldet</translation>
    </message>
    <message>
        <source>Smartcar fetched it</source>
        <translation>Von Smartcar geholt</translation>
    </message>
    <message>
        <source>Smartcar stored it</source>
        <translation>Von Smartcar gespeichert</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>Hier gelesen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>From the list of connections as last read: live vehicles %1, simulated ones %2.</source>
        <translation>Aus der Liste der Verbindungen, wie zuletzt gelesen: echte Fahrzeuge %1, simulierte %2.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>No connection is known.</source>
        <translation>Keine Verbindung ist bekannt.</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <source>No vehicle is known.</source>
        <translation>Kein Fahrzeug ist bekannt.</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Powertrain</source>
        <translation>Antrieb</translation>
    </message>
    <message>
        <source>Its signals were never read on this computer.</source>
        <translation>Seine Signale wurden auf diesem Rechner nie gelesen.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Language and time zone</source>
        <translation>Sprache und Zeitzone</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS-Bibliothek</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates of one’s own</source>
        <translation>Eigene Zertifikate</translation>
    </message>
    <message>
        <source>Token service</source>
        <translation>Token-Dienst</translation>
    </message>
    <message>
        <source>Vehicle API</source>
        <translation>Fahrzeug-API</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management-API</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Command sent</source>
        <translation>Befehl gesendet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Vehicle %1</source>
        <translation>Fahrzeug %1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Nutzer %1</translation>
    </message>
    <message>
        <source>none: kept in memory for this run</source>
        <translation>keiner: für diesen Lauf im Speicher</translation>
    </message>
    <message>
        <source>none: from the environment</source>
        <translation>keiner: aus der Umgebung</translation>
    </message>
    <message>
        <source>none: the demo needs no secret</source>
        <translation>keiner: die Demo braucht kein Secret</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>es gibt einen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>No application is open.</source>
        <translation>Keine Anwendung ist geöffnet.</translation>
    </message>
    <message>
        <source>places (coordinates to whole degrees, PLACE-1 an address or a name)</source>
        <translation>Orte (Koordinaten auf ganze Grad, PLACE-1 eine Anschrift oder ein Name)</translation>
    </message>
    <message>
        <source>names (NICKNAME-1, APPLICATION-1, PERSON-1, COMPUTER-1, MAIL-1, FILE-1)</source>
        <translation>Namen (NICKNAME-1, APPLICATION-1, PERSON-1, COMPUTER-1, MAIL-1, FILE-1)</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form.</source>
        <translation>Diese Datei enthält kein Zertifikat im PEM-Format.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>--mode is live, simulated or all.</source>
        <translation>--mode ist live, simulated oder all.</translation>
    </message>
    <message numerus="yes">
        <source>The list is incomplete: it broke off after %n connection(s).</source>
        <translation>
            <numerusform>Die Liste ist unvollständig: Sie brach nach %n Verbindung ab.</numerusform>
            <numerusform>Die Liste ist unvollständig: Sie brach nach %n Verbindungen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) that did not fit the question were left out.</source>
        <translation>
            <numerusform>%n Verbindung, die nicht zur Abfrage passte, wurde ausgelassen.</numerusform>
            <numerusform>%n Verbindungen, die nicht zur Abfrage passten, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No live connections found. Simulated ones are listed by --mode simulated.</source>
        <translation>Keine Live-Verbindungen gefunden. Simulierte listet --mode simulated auf.</translation>
    </message>
    <message>
        <source>No connections found.</source>
        <translation>Keine Verbindungen gefunden.</translation>
    </message>
    <message>
        <source>There is no application “%1”. “motorpoolctl application list” names them.</source>
        <translation>Es gibt keine Anwendung „%1“. „motorpoolctl application list“ nennt die vorhandenen.</translation>
    </message>
    <message numerus="yes">
        <source>answered, %n live connection(s)</source>
        <translation>
            <numerusform>geantwortet, %n Live-Verbindung</numerusform>
            <numerusform>geantwortet, %n Live-Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The application to use instead of the default one.</source>
        <translation>Die Anwendung, die statt der Standardanwendung verwendet wird.</translation>
    </message>
    <message>
        <source>table (for people, the default), json, ndjson or csv.</source>
        <translation>table (zum Lesen, Standard), json, ndjson oder csv.</translation>
    </message>
    <message>
        <source>Base URL of the token service.</source>
        <translation>Basis-URL des Token-Dienstes.</translation>
    </message>
    <message>
        <source>Base URL of the vehicle API.</source>
        <translation>Basis-URL der Fahrzeug-API.</translation>
    </message>
    <message>
        <source>Base URL of the management API.</source>
        <translation>Basis-URL der Verwaltungs-API.</translation>
    </message>
    <message>
        <source>PEM file with certificates to trust beside the system&apos;s.</source>
        <translation>PEM-Datei mit Zertifikaten, denen neben denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Use a simulated fleet inside of this program; no credentials.</source>
        <translation>Eine simulierte Flotte innerhalb dieses Programms verwenden; ohne Zugangsdaten.</translation>
    </message>
    <message>
        <source>Where motorpool.conf lies, instead of the usual folder.</source>
        <translation>Ort von motorpool.conf, statt des üblichen Ordners.</translation>
    </message>
    <message>
        <source>Say on standard error what is being done.</source>
        <translation>Auf der Standardfehlerausgabe mitteilen, was gerade geschieht.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>The application&apos;s client id, client_… .</source>
        <translation>Die Client-ID der Anwendung, client_… .</translation>
    </message>
    <message>
        <source>Fetch a token first, and store nothing if that fails.</source>
        <translation>Zuerst ein Token holen und bei einem Fehlschlag nichts speichern.</translation>
    </message>
    <message>
        <source>Only the names, one a line.</source>
        <translation>Nur die Namen, einer je Zeile.</translation>
    </message>
    <message>
        <source>Leave the secret in the keychain, for when it cannot be reached.</source>
        <translation>Das Geheimnis im Schlüsselbund belassen, falls dieser nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Only those of this Smartcar user.</source>
        <translation>Nur die dieses Smartcar-Nutzers.</translation>
    </message>
    <message>
        <source>Only those of the user to whom your application gave this id.</source>
        <translation>Nur die des Nutzers, dem die eigene Anwendung diese ID gegeben hat.</translation>
    </message>
    <message>
        <source>Only those to this vehicle.</source>
        <translation>Nur die zu diesem Fahrzeug.</translation>
    </message>
    <message>
        <source>live (the default), simulated or all.</source>
        <translation>live (Standard), simulated oder all.</translation>
    </message>
    <message>
        <source>The Smartcar user; looked up in the connections if not given.</source>
        <translation>Der Smartcar-Nutzer; ohne Angabe in den Verbindungen nachgeschlagen.</translation>
    </message>
    <message>
        <source>Adds an application; its client secret is read from standard input and kept in the keychain.</source>
        <translation>Fügt eine Anwendung hinzu; ihr Client-Geheimnis wird von der Standardeingabe gelesen und im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>Lists the applications.</source>
        <translation>Listet die Anwendungen auf.</translation>
    </message>
    <message>
        <source>Makes an application the default.</source>
        <translation>Macht eine Anwendung zur Standardanwendung.</translation>
    </message>
    <message>
        <source>Fetches a token and says how long it lives; never prints it.</source>
        <translation>Holt ein Token und nennt seine Gültigkeitsdauer; gibt es nie aus.</translation>
    </message>
    <message>
        <source>Lists the connections of users to vehicles. Not billed.</source>
        <translation>Listet die Verbindungen von Nutzern zu Fahrzeugen auf. Nicht kostenpflichtig.</translation>
    </message>
    <message>
        <source>Shows what is known of a vehicle by its id.</source>
        <translation>Zeigt, was über ein Fahrzeug anhand seiner ID bekannt ist.</translation>
    </message>
    <message>
        <source>Explains the URL to which Smartcar Connect redirected.</source>
        <translation>Erklärt die URL, auf die Smartcar Connect weitergeleitet hat.</translation>
    </message>
    <message>
        <source>client secret on standard input</source>
        <translation>Client-Geheimnis auf der Standardeingabe</translation>
    </message>
    <message>
        <source>It is empty. Send the secret on standard input, not as an argument.</source>
        <translation>Es ist leer. Das Geheimnis über die Standardeingabe senden, nicht als Argument.</translation>
    </message>
    <message>
        <source>It is longer than any secret.</source>
        <translation>Es ist länger als jedes Geheimnis.</translation>
    </message>
    <message>
        <source>It holds line breaks or other control characters. Send the secret alone.</source>
        <translation>Es enthält Zeilenumbrüche oder andere Steuerzeichen. Nur das Geheimnis senden.</translation>
    </message>
    <message>
        <source>“motorpoolctl --help” explains.</source>
        <translation>„motorpoolctl --help“ erklärt mehr.</translation>
    </message>
    <message>
        <source>Keyring is locked. Unlock it to go on.</source>
        <translation>Der Schlüsselbund ist gesperrt. Schlüsselbund entsperren, um fortzufahren.</translation>
    </message>
    <message>
        <source>The demo brings its own application; leave --demo out.</source>
        <translation>Die Demo bringt ihre eigene Anwendung mit; --demo weglassen.</translation>
    </message>
    <message>
        <source>There is an application of this name. Choose another name, or give --replace to replace its secret.</source>
        <translation>Es gibt bereits eine Anwendung dieses Namens. Einen anderen Namen wählen oder mit --replace ihr Geheimnis ersetzen.</translation>
    </message>
    <message>
        <source>A token was granted.</source>
        <translation>Ein Token wurde gewährt.</translation>
    </message>
    <message>
        <source>Application “%1” is stored, its secret in %2.</source>
        <translation>Anwendung „%1“ ist gespeichert, ihr Geheimnis in %2.</translation>
    </message>
    <message>
        <source>Client secret of “%1” (not shown): </source>
        <translation>Client-Geheimnis von „%1“ (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Virtual key</source>
        <translation>Virtueller Schlüssel</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Baujahr</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>CLIENT ID</source>
        <translation>CLIENT-ID</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>STANDARD</translation>
    </message>
    <message>
        <source>SECRET IN</source>
        <translation>GEHEIMNIS IN</translation>
    </message>
    <message>
        <source>IAM</source>
        <translation>IAM</translation>
    </message>
    <message>
        <source>VEHICLE API</source>
        <translation>FAHRZEUG-API</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>There are no applications. Add one by “motorpoolctl application add”.</source>
        <translation>Es gibt keine Anwendungen. Eine mit „motorpoolctl application add“ hinzufügen.</translation>
    </message>
    <message>
        <source>Several users are connected to this vehicle: %1. Choose one by --user.</source>
        <translation>Mit diesem Fahrzeug sind mehrere Nutzer verbunden: %1. Einen mit --user wählen.</translation>
    </message>
    <message>
        <source>The vehicle has no reading of %1. The code is wrong, or nothing was stored for it yet.</source>
        <translation>Das Fahrzeug hat keinen Messwert von %1. Der Code ist falsch, oder es wurde noch nichts dazu gespeichert.</translation>
    </message>
    <message>
        <source>Smartcar&apos;s store holds nothing for this vehicle yet. It is filled once the vehicle is subscribed to a verified webhook.</source>
        <translation>Smartcars Speicher enthält noch nichts für dieses Fahrzeug. Er füllt sich, sobald das Fahrzeug bei einem überprüften Webhook abonniert ist.</translation>
    </message>
    <message>
        <source>MAKE</source>
        <translation>MARKE</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELL</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>BAUJAHR</translation>
    </message>
    <message>
        <source>POWERTRAIN</source>
        <translation>ANTRIEB</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>MODUS</translation>
    </message>
    <message>
        <source>VEHICLE</source>
        <translation>FAHRZEUG</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>NUTZER</translation>
    </message>
    <message>
        <source>EXTERNAL ID</source>
        <translation>EXTERNE ID</translation>
    </message>
    <message>
        <source>CONNECTION</source>
        <translation>VERBINDUNG</translation>
    </message>
    <message>
        <source>CONNECTED</source>
        <translation>VERBUNDEN</translation>
    </message>
    <message>
        <source>PERMISSIONS</source>
        <translation>BERECHTIGUNGEN</translation>
    </message>
    <message>
        <source>Powertrain</source>
        <translation>Antrieb</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>SIGNAL</source>
        <translation>SIGNAL</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation>EINHEIT</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>CAR REPORTED</source>
        <translation>GEMELDET</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>HINWEIS</translation>
    </message>
    <message>
        <source>Application “%1” is removed; its secret was left in the keychain.</source>
        <translation>Anwendung „%1“ ist entfernt; ihr Geheimnis wurde im Schlüsselbund belassen.</translation>
    </message>
    <message>
        <source>Application “%1” is removed, and its secret is erased.</source>
        <translation>Anwendung „%1“ ist entfernt und ihr Geheimnis gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is the default application.</source>
        <translation>„%1“ ist die Standardanwendung.</translation>
    </message>
    <message>
        <source>not tried, as a step before it failed</source>
        <translation>nicht versucht, da ein früherer Schritt fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>not used, the demo brings its own secret</source>
        <translation>nicht verwendet, die Demo bringt ihr eigenes Geheimnis mit</translation>
    </message>
    <message>
        <source>not used, the secret comes from the environment</source>
        <translation>nicht verwendet, das Geheimnis stammt aus der Umgebung</translation>
    </message>
    <message>
        <source>%1 holds the secret</source>
        <translation>%1 enthält das Geheimnis</translation>
    </message>
    <message>
        <source>granted for %1 s</source>
        <translation>für %1 s gewährt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>geantwortet</translation>
    </message>
    <message>
        <source>Usage: motorpoolctl [options] command [operands]</source>
        <translation>Aufruf: motorpoolctl [Optionen] Befehl [Operanden]</translation>
    </message>
    <message>
        <source>Asks the Smartcar API about connections, vehicles and signals, for scripts, for support and for administrators.</source>
        <translation>Fragt die Smartcar-API nach Verbindungen, Fahrzeugen und Signalen, für Skripte, Support und Administratoren.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>“motorpoolctl help COMMAND” explains one command; motorpoolctl(1) has examples, exit codes and files.</source>
        <translation>„motorpoolctl help BEFEHL“ erklärt einen Befehl; motorpoolctl(1) enthält Beispiele, Rückgabewerte und Dateien.</translation>
    </message>
    <message>
        <source>Usage: motorpoolctl [options] %1</source>
        <translation>Aufruf: motorpoolctl [Optionen] %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Say which of these you mean: %1.</source>
        <translation>Genauer angeben, welcher gemeint ist: %1.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Diesen Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>--format is table, json, ndjson or csv.</source>
        <translation>--format ist table, json, ndjson oder csv.</translation>
    </message>
    <message>
        <source>--demo-faults is a list of %1.</source>
        <translation>--demo-faults ist eine Liste aus %1.</translation>
    </message>
    <message>
        <source>The file of --ca-file cannot be read.</source>
        <translation>Die Datei von --ca-file kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>--demo excludes --application and the hosts.</source>
        <translation>--demo schließt --application und die Hosts aus.</translation>
    </message>
    <message>
        <source>A secret is never an argument, where others can see it. Send it on standard input, and replace this one if it was real.</source>
        <translation>Ein Geheimnis ist nie ein Argument, wo andere es sehen können. Es über die Standardeingabe senden und dieses ersetzen, falls es echt war.</translation>
    </message>
    <message>
        <source>Something is missing: motorpoolctl %1 %2</source>
        <translation>Es fehlt etwas: motorpoolctl %1 %2</translation>
    </message>
    <message>
        <source>Something is too much: motorpoolctl %1 %2</source>
        <translation>Es ist etwas zu viel: motorpoolctl %1 %2</translation>
    </message>
    <message>
        <source>There is no application to use. Add one by “motorpoolctl application add”, set SMARTCAR_CLIENT_ID and SMARTCAR_CLIENT_SECRET, or try --demo.</source>
        <translation>Es gibt keine verwendbare Anwendung. Eine mit „motorpoolctl application add“ hinzufügen, SMARTCAR_CLIENT_ID und SMARTCAR_CLIENT_SECRET setzen oder --demo ausprobieren.</translation>
    </message>
    <message>
        <source>There are several applications and none is the default. Name one by --application, or choose by “motorpoolctl application default”.</source>
        <translation>Es gibt mehrere Anwendungen, und keine ist die Standardanwendung. Eine mit --application nennen oder mit „motorpoolctl application default“ wählen.</translation>
    </message>
    <message>
        <source>Here: --ca-file FILE.</source>
        <translation>Hier: --ca-file DATEI.</translation>
    </message>
    <message>
        <source>Here: motorpoolctl application add NAME --replace.</source>
        <translation>Hier: motorpoolctl application add NAME --replace.</translation>
    </message>
    <message>
        <source>Here, for one run: set SMARTCAR_CLIENT_ID and SMARTCAR_CLIENT_SECRET.</source>
        <translation>Hier, für einen Programmlauf: SMARTCAR_CLIENT_ID und SMARTCAR_CLIENT_SECRET setzen.</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>The client id is missing: give --client-id.</source>
        <translation>Die Client-ID fehlt: --client-id angeben.</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>There is no connection to vehicle %1.</source>
        <translation>Es gibt keine Verbindung zum Fahrzeug %1.</translation>
    </message>
    <message>
        <source>Replace the secret of the application of this name, and its client id and hosts where they are given.</source>
        <translation>Das Geheimnis der Anwendung dieses Namens ersetzen, und ihre Client-ID und Hosts, wo sie angegeben sind.</translation>
    </message>
    <message>
        <source>Reads the vehicle&apos;s signals, all or those named, by one billed call. A CODE is such as tractionbattery-stateofcharge.</source>
        <translation>Liest die Signale des Fahrzeugs, alle oder die genannten, mit einem kostenpflichtigen Abruf. Ein CODE ist etwa tractionbattery-stateofcharge.</translation>
    </message>
    <message>
        <source>Checks proxy, DNS, TLS, clock, application, keychain, token and one free call, in this order.</source>
        <translation>Prüft Proxy, DNS, TLS, Uhr, Anwendung, Schlüsselbund, Token und einen kostenfreien Abruf, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Eine Option %1 gibt es hier nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) came more than once and are listed once.</source>
        <translation>
            <numerusform>%n Verbindung kam mehrfach und ist einmal aufgelistet.</numerusform>
            <numerusform>%n Verbindungen kamen mehrfach und sind einmal aufgelistet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Smartcar announced %1 and sent %2.</source>
        <translation>Smartcar kündigte %1 an und sandte %2.</translation>
    </message>
    <message>
        <source>Nothing was removed. --keep-secret removes the application without its secret.</source>
        <translation>Nichts wurde entfernt. --keep-secret entfernt die Anwendung ohne ihr Geheimnis.</translation>
    </message>
    <message>
        <source>Only one of SMARTCAR_CLIENT_ID and SMARTCAR_CLIENT_SECRET is set. Set both, or neither.</source>
        <translation>Nur eines von SMARTCAR_CLIENT_ID und SMARTCAR_CLIENT_SECRET ist gesetzt. Beide setzen oder keines.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Smartcar accepts no call just now; it is made in %1 s.</source>
        <translation>Smartcar nimmt gerade keinen Abruf an; er wird in %1 s ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) that were gone are no longer listed.</source>
        <translation>
            <numerusform>%n Verbindung, die weg war, wird nicht mehr aufgeführt.</numerusform>
            <numerusform>%n Verbindungen, die weg waren, werden nicht mehr aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s name ends neither in .csv, .xlsx, .json nor .ndjson: name the format by --format.</source>
        <translation>Der Name der Datei endet weder auf .csv, .xlsx, .json noch .ndjson: Nennen Sie das Format mit --format.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s), %2 bytes.</source>
        <translation>
            <numerusform>%1: %n Zeile, %2 Bytes.</numerusform>
            <numerusform>%1: %n Zeilen, %2 Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>--mapping has columns of its own: leave --columns out.</source>
        <translation>--mapping hat eigene Spalten: Lassen Sie --columns weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. This was the first sync, so that nothing counts as a change.</source>
        <translation>%1. Dies war der erste Abgleich, deshalb gilt nichts als Änderung.</translation>
    </message>
    <message>
        <source>%1; new: %2, gone: %3, re-authenticated: %4, with other permissions: %5.</source>
        <translation>%1; neu: %2, weg: %3, neu angemeldet: %4, mit anderen Berechtigungen: %5.</translation>
    </message>
    <message numerus="yes">
        <source>The list went on changing while it was read %n time(s); a later sync may find more.</source>
        <translation>
            <numerusform>Die Liste änderte sich, während sie %n Mal gelesen wurde; ein späterer Abgleich findet vielleicht mehr.</numerusform>
            <numerusform>Die Liste änderte sich weiter, während sie %n Mal gelesen wurde; ein späterer Abgleich findet vielleicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) did not come and may be gone; they are kept.</source>
        <translation>
            <numerusform>%n Verbindung kam nicht und ist vielleicht weg; sie bleibt erhalten.</numerusform>
            <numerusform>%n Verbindungen kamen nicht und sind vielleicht weg; sie bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a folder for each application lies, with what is known of its fleet (fleet.sqlite), instead of the usual folder.</source>
        <translation>Wo für jede Anwendung ein Ordner mit dem liegt, was von ihrer Flotte bekannt ist (fleet.sqlite), statt im üblichen Ordner.</translation>
    </message>
    <message>
        <source>Columns by comma, such as make,battery,vehicleId, or all.</source>
        <translation>Spalten mit Komma, etwa make,battery,vehicleId, oder all.</translation>
    </message>
    <message>
        <source>Order by comma, such as make,-battery; - turns a key around.</source>
        <translation>Reihenfolge mit Komma, etwa make,-battery; - kehrt einen Schlüssel um.</translation>
    </message>
    <message>
        <source>Only these, as of fleet search.</source>
        <translation>Nur diese, wie bei fleet search.</translation>
    </message>
    <message>
        <source>Who is whose, for a move from tokens per vehicle: userId, externalId, vehicleId, connectionId and vin of each connection that is not gone.</source>
        <translation>Wer zu wem gehört, für den Umstieg von Tokens je Fahrzeug: userId, externalId, vehicleId, connectionId und vin jeder Verbindung, die nicht weg ist.</translation>
    </message>
    <message>
        <source>Reads all connections, keeps them for the other fleet commands, and shows what changed since the last time. Not billed.</source>
        <translation>Liest alle Verbindungen, behält sie für die anderen fleet-Befehle und zeigt, was sich seit dem letzten Mal geändert hat. Wird nicht berechnet.</translation>
    </message>
    <message>
        <source>Lists what is kept of the fleet. Sends nothing.</source>
        <translation>Listet auf, was von der Flotte gespeichert ist. Sendet nichts.</translation>
    </message>
    <message>
        <source>Lists those that a filter leaves, such as make:tesla &apos;battery:&lt;20&apos;. Words that begin with - come after --. Sends nothing.</source>
        <translation>Listet die auf, die ein Filter übrig lässt, etwa make:tesla &apos;battery:&lt;20&apos;. Wörter, die mit - beginnen, stehen nach --. Sendet nichts.</translation>
    </message>
    <message>
        <source>Writes what is kept of the fleet to a file: .csv, .xlsx, .json or .ndjson. Sends nothing.</source>
        <translation>Schreibt, was von der Flotte gespeichert ist, in eine Datei: .csv, .xlsx, .json oder .ndjson. Sendet nichts.</translation>
    </message>
    <message>
        <source>Drops the connections from the list that are gone.</source>
        <translation>Nimmt die Verbindungen von der Liste, die weg sind.</translation>
    </message>
    <message>
        <source>--columns is a list of %1, or of %2.</source>
        <translation>--columns ist eine Liste aus %1 oder aus %2.</translation>
    </message>
    <message>
        <source>--sort is a list of %1, with - in front for the other direction.</source>
        <translation>--sort ist eine Liste aus %1, mit - davor für die andere Richtung.</translation>
    </message>
    <message>
        <source>At character %1 of the filter: %2</source>
        <translation>Beim Zeichen %1 des Filters: %2</translation>
    </message>
    <message>
        <source>NICKNAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>BATTERY</source>
        <translation>BATTERIE</translation>
    </message>
    <message>
        <source>FUEL</source>
        <translation>TANK</translation>
    </message>
    <message>
        <source>RANGE</source>
        <translation>REICHWEITE</translation>
    </message>
    <message>
        <source>ODOMETER</source>
        <translation>KILOMETERSTAND</translation>
    </message>
    <message>
        <source>CHARGING</source>
        <translation>LÄDT</translation>
    </message>
    <message>
        <source>LOCKED</source>
        <translation>VERRIEGELT</translation>
    </message>
    <message>
        <source>ONLINE</source>
        <translation>ONLINE</translation>
    </message>
    <message>
        <source>LOCATION</source>
        <translation>ORT</translation>
    </message>
    <message>
        <source>LAST HEARD</source>
        <translation>ZULETZT GEHÖRT</translation>
    </message>
    <message>
        <source>UPDATED</source>
        <translation>GEÄNDERT AM</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>ÄNDERUNG</translation>
    </message>
    <message>
        <source>LEARNED</source>
        <translation>ERFAHREN AM</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>not capable</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>re-authenticated</source>
        <translation>neu angemeldet</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <translation>%1 von %2 Verbindungen</translation>
    </message>
    <message>
        <source>read again, as the list changed meanwhile</source>
        <translation>noch einmal gelesen, da sich die Liste inzwischen änderte</translation>
    </message>
    <message numerus="yes">
        <source>The sync broke off after %n connection(s), which are kept. Run it again for the rest.</source>
        <translation>
            <numerusform>Der Abgleich brach nach %n Verbindung ab, die erhalten bleibt. Starten Sie ihn für den Rest noch einmal.</numerusform>
            <numerusform>Der Abgleich brach nach %n Verbindungen ab, die erhalten bleiben. Starten Sie ihn für den Rest noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1; no sync has come to its end yet.</source>
        <translation>%1; noch kein Abgleich kam bis zum Ende.</translation>
    </message>
    <message>
        <source>The sync that began at %1 did not come to its end; connections may be missing.</source>
        <translation>Der Abgleich, der um %1 begann, kam nicht bis zum Ende; es können Verbindungen fehlen.</translation>
    </message>
    <message>
        <source>Nothing is known of the fleet yet. “motorpoolctl fleet sync” reads it.</source>
        <translation>Von der Flotte ist noch nichts bekannt. „motorpoolctl fleet sync“ liest sie.</translation>
    </message>
    <message>
        <source>--format is csv, xlsx, json or ndjson here.</source>
        <translation>--format ist hier csv, xlsx, json oder ndjson.</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <translation>
            <numerusform>%n Fahrzeug</numerusform>
            <numerusform>%n Fahrzeuge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>An earlier refresh was not ended, %1 left. --resume goes on with it, --discard forgets it.</source>
        <translation>Eine frühere Aktualisierung kam nicht zum Ende, übrig: %1. --resume setzt sie fort, --discard verwirft sie.</translation>
    </message>
    <message>
        <source>There is no refresh to go on with.</source>
        <translation>Es gibt keine Aktualisierung, die fortzusetzen wäre.</translation>
    </message>
    <message>
        <source>Left out: gone %1, without a user %2.</source>
        <translation>Weggelassen: verschwunden %1, ohne Nutzer %2.</translation>
    </message>
    <message>
        <source>%1, calls: %2. Left at once: %3 of %4. At the allowed rate: %5. Throttled: %6. No calls left this month: %7.</source>
        <translation>%1, Abrufe: %2. Sofort möglich: %3 von %4. Bei erlaubtem Tempo: %5. Gedrosselt: %6. Diesen Monat ohne Abrufe: %7.</translation>
    </message>
    <message>
        <source>%1 of %2, %3 left</source>
        <translation>%1 von %2, noch %3</translation>
    </message>
    <message>
        <source>Refreshed %1 of %2.</source>
        <translation>%1 von %2 aktualisiert.</translation>
    </message>
    <message>
        <source>--at-most is a number of vehicles, from 1 on.</source>
        <translation>--at-most ist eine Anzahl von Fahrzeugen, ab 1.</translation>
    </message>
    <message>
        <source>Only so many vehicles, and so many calls.</source>
        <translation>Nur so viele Fahrzeuge, und so viele Abrufe.</translation>
    </message>
    <message>
        <source>Only say what it would cost.</source>
        <translation>Nur sagen, was es kosten würde.</translation>
    </message>
    <message>
        <source>Go on with a refresh that was not ended.</source>
        <translation>Eine Aktualisierung fortsetzen, die nicht zum Ende kam.</translation>
    </message>
    <message>
        <source>Forget a refresh that was not ended.</source>
        <translation>Eine Aktualisierung verwerfen, die nicht zum Ende kam.</translation>
    </message>
    <message>
        <source>The list of connections was never read to its end, so there is no mapping to export. “motorpoolctl fleet sync” reads it.</source>
        <translation>Die Liste der Verbindungen wurde nie zu Ende gelesen, daher gibt es keine Zuordnung zu exportieren. „motorpoolctl fleet sync“ liest sie.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Its data on this computer was not deleted, so the application stays. Remove it once more, or with --keep-data.</source>
        <translation>Ihre Daten auf diesem Computer wurden nicht gelöscht, deshalb bleibt die Anwendung. Entfernen Sie sie noch einmal, oder mit --keep-data.</translation>
    </message>
    <message>
        <source>Calls left</source>
        <translation>Abrufe übrig</translation>
    </message>
    <message>
        <source>Back each minute</source>
        <translation>Je Minute zurück</translation>
    </message>
    <message>
        <source>All back</source>
        <translation>Alle zurück</translation>
    </message>
    <message>
        <source>Refused until</source>
        <translation>Abgelehnt bis</translation>
    </message>
    <message>
        <source>Per vehicle and month</source>
        <translation>Je Fahrzeug und Monat</translation>
    </message>
    <message>
        <source>Calls this month</source>
        <translation>Abrufe im Monat</translation>
    </message>
    <message>
        <source>Vehicles called</source>
        <translation>Abgefragte Fahrzeuge</translation>
    </message>
    <message>
        <source>CALLS</source>
        <translation>AUFRUFE</translation>
    </message>
    <message>
        <source>USED UP</source>
        <translation>AUFGEBRAUCHT</translation>
    </message>
    <message>
        <source>THROTTLED UNTIL</source>
        <translation>GEDROSSELT BIS</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Leave its fleet where it is kept on this computer.</source>
        <translation>Ihre Flotte dort lassen, wo sie auf diesem Computer gespeichert ist.</translation>
    </message>
    <message>
        <source>live, simulated or all (the default). Smartcar keeps live and simulated vehicles in lists of their own.</source>
        <translation>live, simulated oder all (Standard). Smartcar führt Live- und simulierte Fahrzeuge in eigenen Listen.</translation>
    </message>
    <message>
        <source>The vehicles instead: throttled ones first, then those whose month is used up, then by calls.</source>
        <translation>Stattdessen die Fahrzeuge: zuerst gedrosselte, dann die, deren Monat aufgebraucht ist, dann nach Abrufen.</translation>
    </message>
    <message>
        <source>Shows the call budget: what is left, when it is back, and what this month has cost as far as this computer knows. Sends nothing.</source>
        <translation>Zeigt das Abrufbudget: was übrig ist, wann es zurück ist und was dieser Monat gekostet hat, soweit dieser Rechner weiß. Sendet nichts.</translation>
    </message>
    <message>
        <source>READ ERROR</source>
        <translation>LESEFEHLER</translation>
    </message>
    <message>
        <source>as of %1 (%2)</source>
        <translation>Stand %1 (%2)</translation>
    </message>
    <message>
        <source>live as of %1 (%2)</source>
        <translation>live: Stand %1 (%2)</translation>
    </message>
    <message>
        <source>simulated as of %1 (%2)</source>
        <translation>simuliert: Stand %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Cars last reported between %1 and %2.</source>
        <translation>Die Autos meldeten sich zuletzt zwischen %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n car(s) never reported a time.</source>
        <translation>
            <numerusform>%n Auto meldete nie eine Zeit.</numerusform>
            <numerusform>%n Autos meldeten nie eine Zeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n car(s) were not read yet.</source>
        <translation>
            <numerusform>%n Auto wurde noch nicht gelesen.</numerusform>
            <numerusform>%n Autos wurden noch nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a filter it reads the whole fleet: %1, calls: %2. Say --all if that is meant, --at-most N for so many of them, or which ones by a filter. Nothing was sent.</source>
        <translation>Ohne Filter liest es die ganze Flotte: %1, Abrufe: %2. --all sagt, dass das gemeint ist, --at-most N nimmt so viele davon, und ein Filter sagt, welche. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>--all is the whole fleet; it takes no filter.</source>
        <translation>--all ist die ganze Flotte und verträgt sich nicht mit einem Filter.</translation>
    </message>
    <message>
        <source>--resume goes on with the vehicles that are left; it takes no filter, --all, --at-most or --discard.</source>
        <translation>--resume setzt mit den übrigen Fahrzeugen fort; ohne Filter, --all, --at-most und --discard.</translation>
    </message>
    <message>
        <source>The whole fleet; needed where there is no filter.</source>
        <translation>Die ganze Flotte; nötig, wenn kein Filter angegeben ist.</translation>
    </message>
    <message>
        <source>Reads the signals of those vehicles, those first that were read longest ago, as fast as the call budget allows. One billed call each. Without a filter it wants --all or --at-most.</source>
        <translation>Liest die Signale dieser Fahrzeuge, zuerst derer, die am längsten nicht gelesen wurden, so schnell es das Abrufbudget erlaubt. Je ein berechneter Abruf. Ohne Filter verlangt es --all oder --at-most.</translation>
    </message>
    <message>
        <source>--last is a number with m, h or d, such as 24h.</source>
        <translation>--last ist eine Zahl mit m, h oder d, etwa 24h.</translation>
    </message>
    <message>
        <source>Give --last or --from and --to, not both.</source>
        <translation>Entweder --last oder --from und --to angeben, nicht beides.</translation>
    </message>
    <message>
        <source>--%1 is a day or a time, such as 2026-06-01 or 2026-06-01T08:00:00Z.</source>
        <translation>--%1 ist ein Tag oder eine Zeit, etwa 2026-06-01 oder 2026-06-01T08:00:00Z.</translation>
    </message>
    <message>
        <source>--from is later than --to.</source>
        <translation>--from liegt nach --to.</translation>
    </message>
    <message>
        <source>--%1 is a list of %2.</source>
        <translation>--%1 ist eine Liste aus %2.</translation>
    </message>
    <message>
        <source>Say whom the case is about by --vehicle or by --user.</source>
        <translation>Mit --vehicle oder --user angeben, um wen es in dem Fall geht.</translation>
    </message>
    <message>
        <source>%1: records %2 to %3. Last hash: %4</source>
        <translation>%1: Einträge %2 bis %3. Letzte Prüfsumme: %4</translation>
    </message>
    <message>
        <source>--from and --to take a record&apos;s number, or a time such as 2026-11-25T16:00.</source>
        <translation>--from und --to nehmen die Nummer eines Eintrags oder eine Zeit wie 2026-11-25T16:00.</translation>
    </message>
    <message>
        <source>There is no such kind of record: see “motorpoolctl journal list --help”.</source>
        <translation>Diese Art von Eintrag gibt es nicht: siehe „motorpoolctl journal list --help“.</translation>
    </message>
    <message>
        <source>The management token of “%1” is erased.</source>
        <translation>Das Management-Token von „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>The management token of “%1” is stored in %2. It cannot be tested until a webhook arrives.</source>
        <translation>Das Management-Token von „%1“ ist in %2 gespeichert. Es lässt sich nicht testen, bevor ein Webhook eintrifft.</translation>
    </message>
    <message>
        <source>Management token of “%1” (not shown): </source>
        <translation>Management-Token von „%1“ (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>SECRET AGE</source>
        <translation>ALTER DES GEHEIMNISSES</translation>
    </message>
    <message>
        <source>OLD SECRET</source>
        <translation>ALTES GEHEIMNIS</translation>
    </message>
    <message>
        <source>MANAGEMENT TOKEN</source>
        <translation>MANAGEMENT-TOKEN</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>unknown, over %1 d</source>
        <translation>unbekannt, über %1 T</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>zu entfernen</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WER</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>Nothing is kept of %1, so there is nothing to make a case of. --online lists its connections, which is free.</source>
        <translation>Von %1 ist nichts gespeichert, also gibt es nichts für einen Fall. --online listet die Verbindungen auf, was frei ist.</translation>
    </message>
    <message>
        <source>%1: %2 bytes, with %3 connections, %4 vehicles, %5 requests and %6 records of the journal.</source>
        <translation>%1: %2 Bytes, mit Verbindungen: %3, Fahrzeugen: %4, Anfragen: %5, Einträgen des Journals: %6.</translation>
    </message>
    <message>
        <source>It holds what is usually replaced: look at it before you send it.</source>
        <translation>Die Datei enthält, was sonst ersetzt wird: ansehen, bevor sie verschickt wird.</translation>
    </message>
    <message>
        <source>The Application ID is missing: give --application-id, the UUID of the dashboard, or keep it with the application.</source>
        <translation>Die Application ID fehlt: --application-id angeben, die UUID aus dem Dashboard, oder sie bei der Anwendung hinterlegen.</translation>
    </message>
    <message>
        <source>The redirect URI is missing: give --redirect-uri, or keep it with the application.</source>
        <translation>Die Redirect-URI fehlt: --redirect-uri angeben oder sie bei der Anwendung hinterlegen.</translation>
    </message>
    <message>
        <source>--response is none or %1 here.</source>
        <translation>--response ist hier none oder %1.</translation>
    </message>
    <message>
        <source>--mode is live, simulated or test here.</source>
        <translation>--mode ist hier live, simulated oder test.</translation>
    </message>
    <message>
        <source>Here: motorpoolctl application rotate NAME.</source>
        <translation>Hier: motorpoolctl application rotate NAME.</translation>
    </message>
    <message>
        <source>Its fleet kept on this computer is deleted. Its journal stays.</source>
        <translation>Ihre Flotte auf diesem Rechner ist gelöscht. Ihr Journal bleibt.</translation>
    </message>
    <message>
        <source>The removal was on its way: whether it is carried out is not known.</source>
        <translation>Die Entfernung war unterwegs: Ob sie ausgeführt wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>No connections of this user are known.</source>
        <translation>Von diesem Nutzer sind keine Verbindungen bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be lost.</source>
        <translation>
            <numerusform>%n Verbindung geht verloren.</numerusform>
            <numerusform>%n Verbindungen gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user is removed.</source>
        <translation>Der Nutzer ist entfernt.</translation>
    </message>
    <message>
        <source>The connection is removed.</source>
        <translation>Die Verbindung ist entfernt.</translation>
    </message>
    <message>
        <source>motorpoolctl: whether it was removed is not known, and it was not sent again; “motorpoolctl connections” shows it. %1</source>
        <translation>motorpoolctl: Ob entfernt wurde, ist nicht bekannt, und es wurde nicht erneut gesendet; „motorpoolctl connections“ zeigt es. %1</translation>
    </message>
    <message>
        <source>The journal can be gone on with. Give a --reason to set it aside all the same.</source>
        <translation>Das Journal kann fortgesetzt werden. Geben Sie mit --reason einen Grund an, um es dennoch beiseitezulegen.</translation>
    </message>
    <message>
        <source>A new journal is begun. The old files lie in %1.</source>
        <translation>Ein neues Journal ist begonnen. Die alten Dateien liegen in %1.</translation>
    </message>
    <message>
        <source>The demo&apos;s journal is in memory alone.</source>
        <translation>Das Journal der Demo liegt nur im Speicher.</translation>
    </message>
    <message>
        <source>A token was granted with it, for %1 s.</source>
        <translation>Damit wurde ein Token gewährt, für %1 s.</translation>
    </message>
    <message>
        <source>The secret of “%1” is replaced, in %2.</source>
        <translation>Das Geheimnis von „%1“ ist ersetzt, in %2.</translation>
    </message>
    <message>
        <source>The old one may still be valid: remove it in Smartcar&apos;s dashboard, Configuration, API credentials. Then say so by “motorpoolctl application rotate NAME --old-removed”.</source>
        <translation>Das alte gilt vielleicht noch: Es in Smartcars Dashboard entfernen, „Configuration“, „API credentials“. Das dann mit „motorpoolctl application rotate NAME --old-removed“ mitteilen.</translation>
    </message>
    <message>
        <source>The old secret is kept.</source>
        <translation>Das alte Geheimnis bleibt.</translation>
    </message>
    <message>
        <source>The old secret of “%1” is not recalled any more.</source>
        <translation>An das alte Geheimnis von „%1“ wird nicht mehr erinnert.</translation>
    </message>
    <message>
        <source>New client secret of “%1” (not shown): </source>
        <translation>Neues Client-Geheimnis von „%1“ (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>The command was on its way: whether it is carried out is not known.</source>
        <translation>Der Befehl war unterwegs: Ob er ausgeführt wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This user has no connection to vehicle %1.</source>
        <translation>Dieser Nutzer hat keine Verbindung zu Fahrzeug %1.</translation>
    </message>
    <message>
        <source>The state could not be read: %1</source>
        <translation>Der Zustand konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The vehicle tells of no charge schedules.</source>
        <translation>Das Fahrzeug meldet keine Ladepläne.</translation>
    </message>
    <message numerus="yes">
        <source>It costs %n call(s), at most %1.</source>
        <translation>
            <numerusform>Es kostet %n Abruf, höchstens %1.</numerusform>
            <numerusform>Es kostet %n Abrufe, höchstens %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent. The answer may take some minutes.</source>
        <translation>Gesendet. Die Antwort kann einige Minuten dauern.</translation>
    </message>
    <message numerus="yes">
        <source>Its state is read again in %n second(s).</source>
        <translation>
            <numerusform>Sein Zustand wird in %n Sekunde erneut gelesen.</numerusform>
            <numerusform>Sein Zustand wird in %n Sekunden erneut gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>SETTING</source>
        <translation>EINSTELLUNG</translation>
    </message>
    <message>
        <source>COMES FROM</source>
        <translation>KOMMT VON</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Last hash</source>
        <translation>Letzte Prüfsumme</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>Nicht bewiesen</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>Faults of the simulation, by comma: 401, 429, 500, slow, reset, truncated, bucket; to commands late, late-error, late-cut, cut.</source>
        <translation>Fehler der Simulation, durch Komma getrennt: 401, 429, 500, slow, reset, truncated, bucket; bei Befehlen late, late-error, late-cut, cut.</translation>
    </message>
    <message>
        <source>Change nothing in this run: no command, no deletion, no secret.</source>
        <translation>In diesem Lauf nichts ändern: kein Befehl, keine Löschung, kein Geheimnis.</translation>
    </message>
    <message>
        <source>Do not fetch a token with it first.</source>
        <translation>Nicht erst ein Token damit holen.</translation>
    </message>
    <message>
        <source>Read no secret: say that the old one was removed in Smartcar&apos;s dashboard, so that it is not recalled any more.</source>
        <translation>Kein Geheimnis lesen, sondern mitteilen, dass das alte in Smartcars Dashboard entfernt wurde, damit nicht mehr daran erinnert wird.</translation>
    </message>
    <message>
        <source>Erase the one that is kept.</source>
        <translation>Das gespeicherte löschen.</translation>
    </message>
    <message>
        <source>Do it without asking, for scripts.</source>
        <translation>Ohne Rückfrage ausführen, für Skripte.</translation>
    </message>
    <message>
        <source>The last four characters of the VIN, where they are asked for.</source>
        <translation>Die letzten vier Zeichen der FIN, wo nach ihnen gefragt wird.</translation>
    </message>
    <message>
        <source>Where the VIN is not known, the last four of the vehicle&apos;s id; for a user those of the user&apos;s id.</source>
        <translation>Wo die FIN nicht bekannt ist, die letzten vier der Fahrzeug-ID; bei einem Nutzer die der Nutzer-ID.</translation>
    </message>
    <message>
        <source>Only say what would be done, and to whom.</source>
        <translation>Nur sagen, was getan würde, und an wem.</translation>
    </message>
    <message>
        <source>The place of a charge schedule.</source>
        <translation>Der Ort eines Ladeplans.</translation>
    </message>
    <message>
        <source>Do not read the state again afterwards.</source>
        <translation>Den Zustand danach nicht erneut lesen.</translation>
    </message>
    <message>
        <source>The Application ID of Smartcar&apos;s dashboard, a UUID; not the client id.</source>
        <translation>Die Application ID aus Smartcars Dashboard, eine UUID; nicht die Client-ID.</translation>
    </message>
    <message>
        <source>Where the owner is sent back to; one of those in the dashboard.</source>
        <translation>Wohin der Halter zurückgeleitet wird; eine der im Dashboard eingetragenen.</translation>
    </message>
    <message>
        <source>Comes back with the redirect; random if not given.</source>
        <translation>Kommt mit der Weiterleitung zurück; ohne Angabe zufällig.</translation>
    </message>
    <message>
        <source>Your own id of the owner.</source>
        <translation>Die eigene ID des Halters.</translation>
    </message>
    <message>
        <source>What to ask for, by comma, required: before those that must be granted; without it what the dashboard says.</source>
        <translation>Worum gebeten wird, durch Komma getrennt, required: vor denen, die erteilt werden müssen; ohne Angabe, was das Dashboard sagt.</translation>
    </message>
    <message>
        <source>live (the default), simulated or test.</source>
        <translation>live (die Vorgabe), simulated oder test.</translation>
    </message>
    <message>
        <source>Go to the sign-in of this make, such as TESLA.</source>
        <translation>Gleich zur Anmeldung dieser Marke, etwa TESLA.</translation>
    </message>
    <message>
        <source>Let the owner connect this vehicle alone.</source>
        <translation>Den Halter nur dieses Fahrzeug verbinden lassen.</translation>
    </message>
    <message>
        <source>Ask for consent also where it was given before.</source>
        <translation>Auch dort um Zustimmung bitten, wo sie schon erteilt wurde.</translation>
    </message>
    <message>
        <source>none (the default), or code for API v2&apos;s exchange.</source>
        <translation>none (die Vorgabe) oder code für den Austausch der API v2.</translation>
    </message>
    <message>
        <source>vehicle_id (the default) or none.</source>
        <translation>vehicle_id (die Vorgabe) oder none.</translation>
    </message>
    <message>
        <source>All settings, also those that are as built in.</source>
        <translation>Alle Einstellungen, auch die eingebauten.</translation>
    </message>
    <message>
        <source>From this record on: a number, or a time in UTC such as 2026-11-25 or 2026-11-25T16:00.</source>
        <translation>Ab diesem Eintrag: eine Nummer oder eine Zeit in UTC wie 2026-11-25 oder 2026-11-25T16:00.</translation>
    </message>
    <message>
        <source>Up to this record, a number, or before this time.</source>
        <translation>Bis zu diesem Eintrag, einer Nummer, oder vor dieser Zeit.</translation>
    </message>
    <message>
        <source>Only about this Smartcar user.</source>
        <translation>Nur zu diesem Smartcar-Nutzer.</translation>
    </message>
    <message>
        <source>Only about this vehicle.</source>
        <translation>Nur zu diesem Fahrzeug.</translation>
    </message>
    <message>
        <source>Only session, token, request, deed, answer, outcome, credential, export, case, setting or journal.</source>
        <translation>Nur session, token, request, deed, answer, outcome, credential, export, case, setting oder journal.</translation>
    </message>
    <message>
        <source>Only what this user of the operating system did.</source>
        <translation>Nur was dieser Benutzer des Betriebssystems getan hat.</translation>
    </message>
    <message>
        <source>Only records that have this text in them.</source>
        <translation>Nur Einträge, in denen dieser Text vorkommt.</translation>
    </message>
    <message>
        <source>Why; it is written into the new journal.</source>
        <translation>Warum; es wird in das neue Journal geschrieben.</translation>
    </message>
    <message>
        <source>The vehicle that it is about.</source>
        <translation>Das Fahrzeug, um das es geht.</translation>
    </message>
    <message>
        <source>Or the user, with all vehicles.</source>
        <translation>Oder der Nutzer mit allen Fahrzeugen.</translation>
    </message>
    <message>
        <source>Requests and journal of the last 24h (the default), 7d, 90m.</source>
        <translation>Anfragen und Journal der letzten 24h (Vorgabe), 7d, 90m.</translation>
    </message>
    <message>
        <source>Or from then on: a day, or a time such as 2026-06-01T08:00:00Z; in UTC.</source>
        <translation>Oder ab dann: ein Tag oder eine Zeit wie 2026-06-01T08:00:00Z; in UTC.</translation>
    </message>
    <message>
        <source>Until then; now if not given.</source>
        <translation>Bis dann; ohne Angabe bis jetzt.</translation>
    </message>
    <message>
        <source>Leave as they are, by comma: vins, ids, places, names.</source>
        <translation>Unverändert lassen, durch Komma getrennt: vins, ids, places, names.</translation>
    </message>
    <message>
        <source>Replace request ids too, which Smartcar&apos;s support asks for.</source>
        <translation>Auch Anfrage-IDs ersetzen, nach denen Smartcars Support fragt.</translation>
    </message>
    <message>
        <source>Only these parts, by comma: connections, signals, requests, journal, facts, settings.</source>
        <translation>Nur diese Teile, durch Komma getrennt: connections, signals, requests, journal, facts, settings.</translation>
    </message>
    <message>
        <source>List its connections first. Not billed.</source>
        <translation>Zuerst die Verbindungen auflisten. Wird nicht berechnet.</translation>
    </message>
    <message>
        <source>Replaces the client secret by a new one, read from standard input: a token is fetched with it, then it takes the old one&apos;s place. If anything fails the old one is kept.</source>
        <translation>Ersetzt das Client-Geheimnis durch ein neues von der Standardeingabe: Erst wird ein Token damit geholt, dann tritt es an die Stelle des alten. Schlägt etwas fehl, bleibt das alte.</translation>
    </message>
    <message>
        <source>Keeps the Application Management Token, which signs webhooks, in the keychain; it is read from standard input.</source>
        <translation>Bewahrt das Application Management Token, das Webhooks unterschreibt, im Schlüsselbund auf; es wird von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>Removes an application, erases its secrets from the keychain and deletes its fleet kept on this computer.</source>
        <translation>Entfernt eine Anwendung, löscht ihre Geheimnisse aus dem Schlüsselbund und ihre Flotte von diesem Rechner.</translation>
    </message>
    <message>
        <source>Has the vehicle do something, once, and reads its state again: lock, unlock, charge-start, charge-stop, charge-limit PERCENT, charge-port open, charge-port close, destination LAT,LON, schedule daily HOURS, schedule weekly DAYS, schedule workweek HALVES, schedule delete ID, schedule list. Two to four billed calls.</source>
        <translation>Lässt das Fahrzeug etwas tun, einmal, und liest seinen Zustand erneut: lock, unlock, charge-start, charge-stop, charge-limit PERCENT, charge-port open, charge-port close, destination LAT,LON, schedule daily HOURS, schedule weekly DAYS, schedule workweek HALVES, schedule delete ID, schedule list. Zwei bis vier berechnete Abrufe.</translation>
    </message>
    <message>
        <source>Removes a user&apos;s link to a vehicle at Smartcar, after saying what will be lost.</source>
        <translation>Entfernt die Verbindung eines Nutzers zu einem Fahrzeug bei Smartcar und sagt vorher, was verloren geht.</translation>
    </message>
    <message>
        <source>Removes a user with all connections at Smartcar, after saying what will be lost.</source>
        <translation>Entfernt einen Nutzer mit allen Verbindungen bei Smartcar und sagt vorher, was verloren geht.</translation>
    </message>
    <message>
        <source>Prints a link by which an owner connects a vehicle. Sends nothing.</source>
        <translation>Gibt einen Link aus, mit dem ein Halter ein Fahrzeug verbindet. Sendet nichts.</translation>
    </message>
    <message>
        <source>Prints a link by which the owner of a connected vehicle signs in at its maker again. Sends nothing.</source>
        <translation>Gibt einen Link aus, mit dem sich der Halter eines verbundenen Fahrzeugs erneut beim Hersteller anmeldet. Sendet nichts.</translation>
    </message>
    <message>
        <source>Shows the settings that an administrator can preset or lock, with where each value comes from.</source>
        <translation>Zeigt die Einstellungen, die ein Administrator vorgeben oder sperren kann, und woher jeder Wert kommt.</translation>
    </message>
    <message>
        <source>Lists what was done with the application&apos;s credentials, by whom and when.</source>
        <translation>Listet auf, was mit den Zugangsdaten der Anwendung getan wurde, von wem und wann.</translation>
    </message>
    <message>
        <source>Checks that no record was changed, removed or moved, of the journal or of an exported FILE, and says what that proves. Ends with 10 if one was.</source>
        <translation>Prüft, dass kein Eintrag geändert, entfernt oder verschoben wurde, im Journal oder in einer exportierten FILE, und sagt, was das beweist. Endet mit 10, wenn doch.</translation>
    </message>
    <message>
        <source>Writes records with their hashes to a file, which “journal verify FILE” checks anywhere.</source>
        <translation>Schreibt Einträge mit ihren Prüfsummen in eine Datei, die „journal verify FILE“ überall prüft.</translation>
    </message>
    <message>
        <source>Sets a journal aside that cannot be gone on with, and begins a new one that says so. Deletes nothing.</source>
        <translation>Legt ein Journal beiseite, das nicht fortgesetzt werden kann, und beginnt ein neues, das es sagt. Löscht nichts.</translation>
    </message>
    <message>
        <source>Writes what is known of a vehicle or a user for a ticket, to a zip with a page and JSON; VINs, ids, places and names are replaced. Sends nothing unless --online.</source>
        <translation>Schreibt für ein Ticket, was von einem Fahrzeug oder Nutzer bekannt ist, in eine Zip-Datei mit Seite und JSON; FINs, IDs, Orte und Namen werden ersetzt. Sendet ohne --online nichts.</translation>
    </message>
    <message>
        <source>management token on standard input</source>
        <translation>Management-Token auf der Standardeingabe</translation>
    </message>
    <message>
        <source>A schedule needs its place: --at LAT,LON.</source>
        <translation>Ein Ladeplan braucht seinen Ort: --at BREITE,LÄNGE.</translation>
    </message>
    <message>
        <source>Write a workweek such as weekdays=22:00-06:00,weekends=00:00-12:00.</source>
        <translation>Eine Arbeitswoche schreibt man wie weekdays=22:00-06:00,weekends=00:00-12:00.</translation>
    </message>
    <message>
        <source>This command takes no value.</source>
        <translation>Dieser Befehl nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>This command takes one value.</source>
        <translation>Dieser Befehl nimmt einen Wert.</translation>
    </message>
    <message>
        <source>The command is one of lock, unlock, charge-start, charge-stop, charge-limit, charge-port, destination and schedule.</source>
        <translation>Der Befehl ist lock, unlock, charge-start, charge-stop, charge-limit, charge-port, destination oder schedule.</translation>
    </message>
    <message>
        <source>--at goes with setting a schedule only.</source>
        <translation>--at gehört nur zum Setzen eines Ladeplans.</translation>
    </message>
    <message>
        <source>Type the last four characters of the VIN to do it:</source>
        <translation>Zum Ausführen die letzten vier Zeichen der FIN eingeben:</translation>
    </message>
    <message>
        <source>The VIN is not known. Type the last four characters of the vehicle&apos;s id to do it:</source>
        <translation>Die FIN ist nicht bekannt. Zum Ausführen die letzten vier Zeichen der Fahrzeug-ID eingeben:</translation>
    </message>
    <message>
        <source>Type the last four characters of the user&apos;s id to do it:</source>
        <translation>Zum Ausführen die letzten vier Zeichen der Nutzer-ID eingeben:</translation>
    </message>
    <message>
        <source>This needs --vin-tail with the last four characters of the vehicle&apos;s VIN.</source>
        <translation>Dies braucht --vin-tail mit den letzten vier Zeichen der FIN des Fahrzeugs.</translation>
    </message>
    <message>
        <source>The VIN is not known: this needs --id-tail with the last four characters of the vehicle&apos;s id.</source>
        <translation>Die FIN ist nicht bekannt: Dies braucht --id-tail mit den letzten vier Zeichen der Fahrzeug-ID.</translation>
    </message>
    <message>
        <source>This needs --id-tail with the last four characters of the user&apos;s id.</source>
        <translation>Dies braucht --id-tail mit den letzten vier Zeichen der Nutzer-ID.</translation>
    </message>
    <message>
        <source>The last four characters are others: this is not the vehicle or user that was meant. Nothing was sent.</source>
        <translation>Die letzten vier Zeichen sind andere: Dies ist nicht das gemeinte Fahrzeug oder der gemeinte Nutzer. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Type yes to do it, anything else to leave it:</source>
        <translation>Zum Ausführen ja eingeben, alles andere lässt es:</translation>
    </message>
    <message>
        <source>as the car reported %1 ago</source>
        <translation>wie vom Auto vor %1 gemeldet</translation>
    </message>
    <message>
        <source>the car did not say when</source>
        <translation>das Auto sagte nicht, wann</translation>
    </message>
    <message>
        <source>This changes something, and nobody can be asked here: --yes says that it is meant. Nothing was sent.</source>
        <translation>Dies ändert etwas, und hier kann niemand gefragt werden: --yes sagt, dass es gewollt ist. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>VIN …%1</source>
        <translation>FIN …%1</translation>
    </message>
    <message>
        <source>vehicle %1</source>
        <translation>Fahrzeug %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Nutzer %1</translation>
    </message>
    <message>
        <source>Its present state is not known.</source>
        <translation>Sein jetziger Zustand ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Ladeplan</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>SCHEDULE</source>
        <translation>LADEPLAN</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>ORT</translation>
    </message>
    <message>
        <source>HOURS</source>
        <translation>ZEITEN</translation>
    </message>
    <message>
        <source>DEPARTURE</source>
        <translation>ABFAHRT</translation>
    </message>
    <message>
        <source>Done, says Smartcar.</source>
        <translation>Ausgeführt, sagt Smartcar.</translation>
    </message>
    <message>
        <source>Not carried out.</source>
        <translation>Nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Unknown: it may have been carried out or not.</source>
        <translation>Unbekannt: Es kann ausgeführt worden sein oder nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The car has told nothing new since, in %n look(s).</source>
        <translation>
            <numerusform>Das Auto hat seitdem nichts Neues gemeldet, %n-mal nachgesehen.</numerusform>
            <numerusform>Das Auto hat seitdem nichts Neues gemeldet, %n-mal nachgesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its state could not be read: %1</source>
        <translation>Sein Zustand konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The car has told its state since.</source>
        <translation>Das Auto hat seitdem seinen Zustand gemeldet.</translation>
    </message>
    <message>
        <source>The car has told since that it is so.</source>
        <translation>Das Auto hat seitdem gemeldet, dass es so ist.</translation>
    </message>
    <message>
        <source>The car has told since that it is not so.</source>
        <translation>Das Auto hat seitdem gemeldet, dass es nicht so ist.</translation>
    </message>
    <message>
        <source>the connection has no permission %1, and nothing was sent</source>
        <translation>die Verbindung hat die Berechtigung %1 nicht, und nichts wurde gesendet</translation>
    </message>
    <message>
        <source>the vehicle has no traction battery, and nothing was sent</source>
        <translation>das Fahrzeug hat keine Antriebsbatterie, und nichts wurde gesendet</translation>
    </message>
    <message>
        <source>There is no connection by which it could be done.</source>
        <translation>Es gibt keine Verbindung, über die es getan werden könnte.</translation>
    </message>
    <message>
        <source>“%1” is no colour of a mark.</source>
        <translation>„%1“ ist keine Farbe einer Marke.</translation>
    </message>
    <message>
        <source>Removing it reads its VIN first, for one call.</source>
        <translation>Vor dem Entfernen wird die FIN gelesen, das kostet einen Abruf.</translation>
    </message>
    <message>
        <source>Its VIN is read first, for one call.</source>
        <translation>Zuerst wird seine FIN gelesen, das kostet einen Abruf.</translation>
    </message>
    <message>
        <source>The journal can be gone on with, and where it is kept is set.</source>
        <translation>Das Journal kann fortgeführt werden, und wo es aufbewahrt wird, ist festgelegt.</translation>
    </message>
    <message>
        <source>The keychain contradicts the journal. Find out what became of it, and give that as the --reason.</source>
        <translation>Der Schlüsselbund widerspricht dem Journal. Finden Sie heraus, was daraus geworden ist, und nennen Sie es als --reason.</translation>
    </message>
    <message>
        <source>Its state is read first, for one call.</source>
        <translation>Zuerst wird sein Zustand gelesen, das kostet einen Abruf.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) of these are for its state before, whatever you answer.</source>
        <translation>
            <numerusform>Davon ist %n Abruf für den Zustand vorher, was immer Sie antworten.</numerusform>
            <numerusform>Davon sind %n Abrufe für den Zustand vorher, was immer Sie antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>motorpoolctl: whether the command was carried out is not known, and it was not sent again. %1</source>
        <translation>motorpoolctl: Ob der Befehl ausgeführt wurde, ist nicht bekannt; er wurde nicht noch einmal gesendet. %1</translation>
    </message>
    <message>
        <source>Colour mark of its windows: red, orange, green, teal, blue, violet, pink, brown, or none.</source>
        <translation>Farbmarke ihrer Fenster: red, orange, green, teal, blue, violet, pink, brown oder none.</translation>
    </message>
    <message>
        <source>The keychain contradicts the journal: records are missing, or it was replaced. “motorpoolctl journal verify” says more.</source>
        <translation>Der Schlüsselbund widerspricht dem Journal: Einträge fehlen, oder es wurde ersetzt. „motorpoolctl journal verify“ sagt mehr.</translation>
    </message>
    <message>
        <source>The system&apos;s log does not take its copy of the journal: %1</source>
        <translation>Das Systemprotokoll nimmt seine Kopie des Journals nicht an: %1</translation>
    </message>
    <message>
        <source>To which webhook is said by --webhook; “motorpoolctl webhook list” shows them.</source>
        <translation>An welchen Webhook, sagt --webhook; „motorpoolctl webhook list“ zeigt sie.</translation>
    </message>
    <message>
        <source>This webhook is disabled: nothing is sent until it is enabled in Smartcar&apos;s dashboard.</source>
        <translation>Dieser Webhook ist abgeschaltet: Es wird nichts gesendet, bis er in Smartcars Dashboard eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Several users are connected to vehicle %1: %2. Choose one by --user.</source>
        <translation>Mit dem Fahrzeug %1 sind mehrere Nutzer verbunden: %2. --user wählt einen aus.</translation>
    </message>
    <message numerus="yes">
        <source>The list is incomplete: it broke off after %n subscription(s).</source>
        <translation>
            <numerusform>Die Liste ist unvollständig: Sie brach nach %n Abonnement ab.</numerusform>
            <numerusform>Die Liste ist unvollständig: Sie brach nach %n Abonnements ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) that did not fit the question were left out.</source>
        <translation>
            <numerusform>%n Abonnement, das nicht zur Frage passte, ist weggelassen.</numerusform>
            <numerusform>%n Abonnements, die nicht zur Frage passten, sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) came more than once and are listed once.</source>
        <translation>
            <numerusform>%n Abonnement kam mehrmals und ist einmal aufgeführt.</numerusform>
            <numerusform>%n Abonnements kamen mehrmals und sind einmal aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No subscriptions found.</source>
        <translation>Keine Abonnements gefunden.</translation>
    </message>
    <message>
        <source>The application has no webhooks. They are made in Smartcar&apos;s dashboard.</source>
        <translation>Die Anwendung hat keine Webhooks. Sie werden in Smartcars Dashboard angelegt.</translation>
    </message>
    <message>
        <source>Whether a callback is verified, only Smartcar&apos;s dashboard shows.</source>
        <translation>Ob ein Callback überprüft ist, zeigt nur Smartcars Dashboard.</translation>
    </message>
    <message>
        <source>Either vehicles are named, or one subscription by --id.</source>
        <translation>Genannt werden entweder Fahrzeuge oder ein Abonnement mit --id.</translation>
    </message>
    <message>
        <source>None of them is subscribed.</source>
        <translation>Keines davon ist abonniert.</translation>
    </message>
    <message>
        <source>Vehicle %1 is not subscribed.</source>
        <translation>Das Fahrzeug %1 ist nicht abonniert.</translation>
    </message>
    <message>
        <source>Only those of this webhook.</source>
        <translation>Nur die dieses Webhooks.</translation>
    </message>
    <message>
        <source>Only those of this vehicle.</source>
        <translation>Nur die dieses Fahrzeugs.</translation>
    </message>
    <message>
        <source>live, simulated or all (the default).</source>
        <translation>live, simulated oder all (die Vorgabe).</translation>
    </message>
    <message>
        <source>The webhook; needed.</source>
        <translation>Der Webhook; nötig.</translation>
    </message>
    <message>
        <source>This subscription, in place of vehicles.</source>
        <translation>Dieses Abonnement, anstelle von Fahrzeugen.</translation>
    </message>
    <message>
        <source>Only this entry of a HAR file, or line of a log.</source>
        <translation>Nur dieser Eintrag einer HAR-Datei oder diese Zeile eines Protokolls.</translation>
    </message>
    <message>
        <source>What the header SC-Signature held, where the file does not tell.</source>
        <translation>Was der Header SC-Signature enthielt, wenn die Datei es nicht sagt.</translation>
    </message>
    <message>
        <source>Another delivery, which shows how an unchanged one looks.</source>
        <translation>Eine andere Zustellung, die zeigt, wie eine unveränderte aussieht.</translation>
    </message>
    <message>
        <source>So often, up to 10000; once if not given.</source>
        <translation>So oft, bis 10000; ohne Angabe einmal.</translation>
    </message>
    <message>
        <source>So many at a time, up to 64; one if not given.</source>
        <translation>So viele gleichzeitig, bis 64; ohne Angabe eine.</translation>
    </message>
    <message>
        <source>Sign each one with the management token.</source>
        <translation>Jede mit dem Management-Token signieren.</translation>
    </message>
    <message>
        <source>A new eventId, deliveryId and time each time; with --sign.</source>
        <translation>Jedes Mal neue eventId, deliveryId und Zeit; mit --sign.</translation>
    </message>
    <message>
        <source>Lists the application&apos;s webhooks. Not billed.</source>
        <translation>Listet die Webhooks der Anwendung auf. Kostenlos.</translation>
    </message>
    <message>
        <source>Says whether a delivery is signed by one of the known management tokens, and if not, why: of a body, HTTP, a curl line, a HAR file or a log. Ends with 10 if it is not. Sends nothing.</source>
        <translation>Sagt, ob eine Zustellung mit einem der bekannten Management-Tokens signiert ist, und wenn nicht, warum: aus einem Body, HTTP, einer curl-Zeile, einer HAR-Datei oder einem Protokoll. Endet mit 10, wenn nicht. Sendet nichts.</translation>
    </message>
    <message>
        <source>Prints the answer to a VERIFY. Sends nothing.</source>
        <translation>Gibt die Antwort auf ein VERIFY aus. Sendet nichts.</translation>
    </message>
    <message>
        <source>Sends a delivery to this computer, to a URL such as http://127.0.0.1:3000/hook, and nowhere else.</source>
        <translation>Sendet eine Zustellung an diesen Rechner, an eine URL wie http://127.0.0.1:3000/hook, und nirgendwohin sonst.</translation>
    </message>
    <message>
        <source>Lists which vehicles are subscribed to which webhooks. Not billed.</source>
        <translation>Listet auf, welche Fahrzeuge bei welchen Webhooks abonniert sind. Kostenlos.</translation>
    </message>
    <message>
        <source>Subscribes vehicles to a webhook. Not billed.</source>
        <translation>Abonniert Fahrzeuge bei einem Webhook. Kostenlos.</translation>
    </message>
    <message>
        <source>Unsubscribes vehicles, of one webhook or of all. Not billed.</source>
        <translation>Bestellt Fahrzeuge ab, bei einem Webhook oder bei allen. Kostenlos.</translation>
    </message>
    <message>
        <source>Paste it, then press Ctrl+D on a line of its own.</source>
        <translation>Fügen Sie es ein und drücken Sie dann Strg+D in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>Some were on their way: whether they are carried out is not known.</source>
        <translation>Einige waren unterwegs: Ob sie ausgeführt werden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Vehicle %1, user %2, webhook %3.</source>
        <translation>Fahrzeug %1, Nutzer %2, Webhook %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s).</source>
        <translation>
            <numerusform>%n Fahrzeug.</numerusform>
            <numerusform>%n Fahrzeuge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Smartcar asks to wait; the rest follows.</source>
        <translation>Smartcar bittet zu warten; der Rest folgt.</translation>
    </message>
    <message>
        <source>Smartcar carries it out within some minutes; “motorpoolctl subscription list” shows it then.</source>
        <translation>Smartcar führt es in einigen Minuten aus; „motorpoolctl subscription list“ zeigt es dann.</translation>
    </message>
    <message>
        <source>motorpoolctl: whether all of it was carried out is not known, and it was not sent again. %1</source>
        <translation>motorpoolctl: Ob alles ausgeführt wurde, ist nicht bekannt, und es wurde nicht noch einmal gesendet. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) were not tried any more.</source>
        <translation>
            <numerusform>%n Fahrzeug wurde nicht mehr versucht.</numerusform>
            <numerusform>%n Fahrzeuge wurden nicht mehr versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>ENABLED</source>
        <translation>AN</translation>
    </message>
    <message>
        <source>AUTO-SUBSCRIBE</source>
        <translation>AUTOMATISCH</translation>
    </message>
    <message>
        <source>CALLBACK</source>
        <translation>CALLBACK</translation>
    </message>
    <message>
        <source>TRIGGERS</source>
        <translation>AUSLÖSER</translation>
    </message>
    <message>
        <source>SIGNALS</source>
        <translation>SIGNALE</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>ANGELEGT</translation>
    </message>
    <message>
        <source>WEBHOOK</source>
        <translation>WEBHOOK</translation>
    </message>
    <message>
        <source>SUBSCRIPTION</source>
        <translation>ABONNEMENT</translation>
    </message>
    <message>
        <source>SUBSCRIBED</source>
        <translation>ABONNIERT</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>subscribed already</source>
        <translation>war schon abonniert</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>abbestellt</translation>
    </message>
    <message>
        <source>was not subscribed any more</source>
        <translation>war nicht mehr abonniert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>A challenge is a short text, or a file with the body of a VERIFY.</source>
        <translation>Eine Challenge ist ein kurzer Text oder eine Datei mit dem Body eines VERIFY.</translation>
    </message>
    <message>
        <source>That is no VERIFY: it has no data.challenge.</source>
        <translation>Das ist kein VERIFY: Es hat kein data.challenge.</translation>
    </message>
    <message>
        <source>--%1 is a number from 1 to %2.</source>
        <translation>--%1 ist eine Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>--new-ids changes the body, so it needs --sign.</source>
        <translation>--new-ids ändert den Body und braucht daher --sign.</translation>
    </message>
    <message>
        <source>There are %1 deliveries. Choose one by --entry.</source>
        <translation>Es gibt %1 Zustellungen. Wählen Sie eine mit --entry.</translation>
    </message>
    <message>
        <source>half within %1 ms, 99 of 100 within %2 ms</source>
        <translation>die Hälfte innerhalb von %1 ms, 99 von 100 innerhalb von %2 ms</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>%1 (test)</source>
        <translation>%1 (Test)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Cause, proved</source>
        <translation>Ursache, bewiesen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>--entry is a number, from 1.</source>
        <translation>--entry ist eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>There is no delivery at %1. There are: %2.</source>
        <translation>Bei %1 ist keine Zustellung. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>No management token is kept. Keep one by “motorpoolctl application management-token NAME”, or set SMARTCAR_MANAGEMENT_TOKEN.</source>
        <translation>Kein Management-Token ist aufbewahrt. Bewahren Sie eines auf mit „motorpoolctl application management-token NAME“, oder setzen Sie SMARTCAR_MANAGEMENT_TOKEN.</translation>
    </message>
    <message>
        <source>Only the first 1000 deliveries are looked at.</source>
        <translation>Nur die ersten 1000 Zustellungen werden angesehen.</translation>
    </message>
    <message>
        <source>So many of the last ones; 10 if not given.</source>
        <translation>So viele der letzten; 10, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>Go on with those that come, until interrupted.</source>
        <translation>Mit denen weitermachen, die kommen, bis zum Abbruch.</translation>
    </message>
    <message>
        <source>Only those with errors.</source>
        <translation>Nur die mit Fehlern.</translation>
    </message>
    <message>
        <source>Shows the last deliveries that are kept, and those that come. Sends nothing.</source>
        <translation>Zeigt die letzten aufbewahrten Zustellungen und die, die kommen. Sendet nichts.</translation>
    </message>
    <message>
        <source>RECEIVED</source>
        <translation>EMPFANGEN</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>TRIES</source>
        <translation>VERSUCHE</translation>
    </message>
    <message>
        <source>--last takes a number from 0 to 100000.</source>
        <translation>--last nimmt eine Zahl von 0 bis 100000.</translation>
    </message>
    <message>
        <source>The demo&apos;s deliveries are in its window alone.</source>
        <translation>Die Zustellungen der Demo gibt es nur in ihrem Fenster.</translation>
    </message>
    <message>
        <source>User %1 has no connection to vehicle %2.</source>
        <translation>Nutzer %1 hat keine Verbindung zum Fahrzeug %2.</translation>
    </message>
    <message>
        <source>The database password of “%1” is erased.</source>
        <translation>Das Datenbankpasswort von „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>The password of %1 is stored in %2, for “%3”. “motorpoolctl webhook tail” tries it.</source>
        <translation>Das Passwort von %1 ist in %2 gespeichert, für „%3“. „motorpoolctl webhook tail“ probiert es aus.</translation>
    </message>
    <message>
        <source>The deliveries of “%1” are kept in a file, which has no password. The setting “deliveries” names a database.</source>
        <translation>Die Zustellungen von „%1“ liegen in einer Datei, die kein Passwort hat. Die Einstellung „deliveries“ nennt eine Datenbank.</translation>
    </message>
    <message>
        <source>Password of %1 (not shown): </source>
        <translation>Passwort von %1 (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>DATABASE PASSWORD</source>
        <translation>DATENBANKPASSWORT</translation>
    </message>
    <message>
        <source>The application has no such webhook; “motorpoolctl webhook list” shows them.</source>
        <translation>Die Anwendung hat keinen solchen Webhook; „motorpoolctl webhook list“ zeigt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n disabled webhook(s) do not count: nothing is sent to them.</source>
        <translation>
            <numerusform>%n inaktiver Webhook zählt nicht: An ihn wird nichts gesendet.</numerusform>
            <numerusform>%n inaktive Webhooks zählen nicht: An sie wird nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every connected vehicle is subscribed.</source>
        <translation>Jedes verbundene Fahrzeug ist abonniert.</translation>
    </message>
    <message>
        <source>Not subscribed to this webhook; without it, to none at all that is enabled.</source>
        <translation>Bei diesem Webhook nicht abonniert; ohne die Angabe bei keinem, der aktiv ist.</translation>
    </message>
    <message>
        <source>With their bodies and signatures, in json and ndjson.</source>
        <translation>Mit ihrem Inhalt und ihrer Signatur, in json und ndjson.</translation>
    </message>
    <message>
        <source>The same byte for byte: in ndjson as webhook verify takes them.</source>
        <translation>Dasselbe Byte für Byte: in ndjson so, wie webhook verify es nimmt.</translation>
    </message>
    <message>
        <source>Keeps the password of the PostgreSQL database in which its deliveries are kept, in the keychain; it is read from standard input.</source>
        <translation>Bewahrt das Passwort der PostgreSQL-Datenbank, in der ihre Zustellungen liegen, im Schlüsselbund auf; es wird von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>Lists connected vehicles that are not subscribed. Not billed.</source>
        <translation>Listet verbundene Fahrzeuge auf, die nicht abonniert sind. Wird nicht berechnet.</translation>
    </message>
    <message>
        <source>password on standard input</source>
        <translation>Passwort auf der Standardeingabe</translation>
    </message>
</context>
<context>
    <name>ColourMark</name>
    <message>
        <source>None</source>
        <extracomment>no colour</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>the colour</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>the colour</extracomment>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Write the week such as mon-fri=22:00-06:00,sat=23:00-07:00, each day once.</source>
        <translation>Die Woche schreibt man wie mon-fri=22:00-06:00,sat=23:00-07:00, jeden Tag einmal.</translation>
    </message>
    <message>
        <source>Write a place as latitude and longitude, such as 52.52,13.405.</source>
        <translation>Einen Ort schreibt man als Breite und Länge, wie 52.52,13.405.</translation>
    </message>
    <message>
        <source>Write hours as start and stop, such as 22:00-06:00.</source>
        <translation>Zeiten schreibt man als Beginn und Ende, wie 22:00-06:00.</translation>
    </message>
    <message>
        <source>A latitude is between -90 and 90.</source>
        <translation>Eine Breite liegt zwischen -90 und 90.</translation>
    </message>
    <message>
        <source>A longitude is between -180 and 180.</source>
        <translation>Eine Länge liegt zwischen -180 und 180.</translation>
    </message>
    <message>
        <source>The hours are missing.</source>
        <translation>Die Zeiten fehlen.</translation>
    </message>
    <message>
        <source>The hours begin and end at the same minute.</source>
        <translation>Die Zeiten beginnen und enden in derselben Minute.</translation>
    </message>
    <message>
        <source>A charge limit is a whole number from 50 to 100.</source>
        <translation>Ein Ladelimit ist eine ganze Zahl von 50 bis 100.</translation>
    </message>
    <message>
        <source>The schedule&apos;s id is missing.</source>
        <translation>Die ID des Ladeplans fehlt.</translation>
    </message>
    <message>
        <source>This is not a command to a vehicle.</source>
        <translation>Dies ist kein Befehl an ein Fahrzeug.</translation>
    </message>
    <message>
        <source>This command takes no value.</source>
        <translation>Dieser Befehl nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>This command needs a value.</source>
        <translation>Dieser Befehl braucht einen Wert.</translation>
    </message>
</context>
<context>
    <name>CommandCut</name>
    <message>
        <source>It was cancelled before it was sent.</source>
        <translation>Es wurde abgebrochen, bevor es gesendet wurde.</translation>
    </message>
    <message>
        <source>One before it was not done, and no other was to be sent then.</source>
        <translation>Einer davor wurde nicht ausgeführt, und danach sollte keiner mehr gesendet werden.</translation>
    </message>
    <message>
        <source>Motorpool was locked before it was sent.</source>
        <translation>Motorpool wurde gesperrt, bevor es gesendet wurde.</translation>
    </message>
    <message>
        <source>The application was closed before it was sent.</source>
        <translation>Die Anwendung wurde geschlossen, bevor es gesendet wurde.</translation>
    </message>
    <message>
        <source>Motorpool was quit before it was sent.</source>
        <translation>Motorpool wurde beendet, bevor es gesendet wurde.</translation>
    </message>
    <message>
        <source>Motorpool was locked while it was on its way.</source>
        <translation>Motorpool wurde gesperrt, während es unterwegs war.</translation>
    </message>
    <message>
        <source>The application was closed while it was on its way.</source>
        <translation>Die Anwendung wurde geschlossen, während es unterwegs war.</translation>
    </message>
    <message>
        <source>Motorpool was quit while it was on its way.</source>
        <translation>Motorpool wurde beendet, während es unterwegs war.</translation>
    </message>
    <message>
        <source>Motorpool was locked before its effect was seen.</source>
        <translation>Motorpool wurde gesperrt, bevor die Wirkung zu sehen war.</translation>
    </message>
    <message>
        <source>The application was closed before its effect was seen.</source>
        <translation>Die Anwendung wurde geschlossen, bevor die Wirkung zu sehen war.</translation>
    </message>
    <message>
        <source>Motorpool was quit before its effect was seen.</source>
        <translation>Motorpool wurde beendet, bevor die Wirkung zu sehen war.</translation>
    </message>
</context>
<context>
    <name>CommandOutcome</name>
    <message>
        <source>Not sent yet: %1</source>
        <translation>Noch nicht gesendet: %1</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>Wartet, bis die Reihe daran ist.</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>Alter unbekannt</translation>
    </message>
    <message>
        <source>car just now</source>
        <translation>Fahrzeug gerade eben</translation>
    </message>
    <message>
        <source>car %1 ago</source>
        <translation>Fahrzeug vor %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Ausgeführt: %1</translation>
    </message>
    <message>
        <source>Smartcar says that it was carried out.</source>
        <translation>Smartcar meldet, dass es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Nothing reached the vehicle.</source>
        <translation>Nichts hat das Fahrzeug erreicht.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>It was certainly not carried out.</source>
        <translation>Es wurde mit Sicherheit nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Ungewiss: %1</translation>
    </message>
    <message>
        <source>Sent %1 ago: %2</source>
        <translation>Vor %1 gesendet: %2</translation>
    </message>
    <message>
        <source>The answer can take up to three minutes. Closing the window does not take it back.</source>
        <translation>Die Antwort kann bis zu drei Minuten dauern. Das Schließen des Fensters nimmt es nicht zurück.</translation>
    </message>
    <message>
        <source>Looking again in %1…</source>
        <translation>Sieht in %1 wieder nach…</translation>
    </message>
    <message>
        <source>Looking again…</source>
        <translation>Sieht wieder nach…</translation>
    </message>
    <message>
        <source>The vehicle has told since that it is so.</source>
        <translation>Das Fahrzeug hat seitdem gemeldet, dass es so ist.</translation>
    </message>
    <message>
        <source>The vehicle has told since that it is not so.</source>
        <translation>Das Fahrzeug hat seitdem gemeldet, dass es nicht so ist.</translation>
    </message>
    <message>
        <source>No signal tells its effect.</source>
        <translation>Kein Signal meldet die Wirkung.</translation>
    </message>
    <message>
        <source>The vehicle has told its state since.</source>
        <translation>Das Fahrzeug hat seinen Zustand seitdem gemeldet.</translation>
    </message>
    <message>
        <source>The vehicle has told nothing since. Read its signals later.</source>
        <translation>Das Fahrzeug hat seitdem nichts gemeldet. Die Signale später lesen.</translation>
    </message>
    <message>
        <source>The state could not be read afterwards: %1</source>
        <translation>Der Zustand konnte danach nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>Nobody can say whether it was carried out. It was sent once, and is not sent again by itself.</source>
        <translation>Niemand kann sagen, ob es ausgeführt wurde. Es wurde einmal gesendet und wird nicht von selbst noch einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>Start charging %1?</source>
        <translation>%1 laden?</translation>
    </message>
    <message>
        <source>Start charging</source>
        <translation>Laden starten</translation>
    </message>
    <message>
        <source>Stop charging %1?</source>
        <translation>Laden von %1 beenden?</translation>
    </message>
    <message>
        <source>Stop charging</source>
        <translation>Laden beenden</translation>
    </message>
    <message>
        <source>Set the charge limit of %1?</source>
        <translation>Ladegrenze von %1 setzen?</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>Grenze setzen</translation>
    </message>
    <message>
        <source>Open the charge port of %1?</source>
        <translation>Ladeklappe von %1 öffnen?</translation>
    </message>
    <message>
        <source>Open the port</source>
        <translation>Klappe öffnen</translation>
    </message>
    <message>
        <source>Close the charge port of %1?</source>
        <translation>Ladeklappe von %1 schließen?</translation>
    </message>
    <message>
        <source>Close the port</source>
        <translation>Klappe schließen</translation>
    </message>
    <message>
        <source>Lock %1?</source>
        <translation>%1 verriegeln?</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verriegeln</translation>
    </message>
    <message>
        <source>Unlock %1?</source>
        <translation>%1 entriegeln?</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entriegeln</translation>
    </message>
    <message>
        <source>Send a destination to %1?</source>
        <translation>Ziel an %1 senden?</translation>
    </message>
    <message>
        <source>Send the destination</source>
        <translation>Ziel senden</translation>
    </message>
    <message>
        <source>Set a daily charge schedule for %1?</source>
        <translation>Täglichen Ladeplan für %1 setzen?</translation>
    </message>
    <message>
        <source>Set the schedule</source>
        <translation>Plan setzen</translation>
    </message>
    <message>
        <source>Set a weekly charge schedule for %1?</source>
        <translation>Wöchentlichen Ladeplan für %1 setzen?</translation>
    </message>
    <message>
        <source>Set a workweek charge schedule for %1?</source>
        <translation>Ladeplan nach Arbeitswoche für %1 setzen?</translation>
    </message>
    <message>
        <source>Delete a charge schedule of %1?</source>
        <translation>Ladeplan von %1 löschen?</translation>
    </message>
    <message>
        <source>Delete the schedule</source>
        <translation>Plan löschen</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>%1 trennen?</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Remove user %1?</source>
        <translation>Nutzer %1 entfernen?</translation>
    </message>
    <message>
        <source>Remove the user</source>
        <translation>Nutzer entfernen</translation>
    </message>
    <message>
        <source>working days %1</source>
        <translation>werktags %1</translation>
    </message>
    <message>
        <source>weekends %1</source>
        <translation>am Wochenende %1</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>vehicle %1</source>
        <translation>Fahrzeug %1</translation>
    </message>
    <message>
        <source>vehicle id %1</source>
        <translation>Fahrzeug-ID %1</translation>
    </message>
    <message>
        <source>VIN …%1</source>
        <translation>FIN …%1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Nutzer %1</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <translation>%1: %2?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s)</source>
        <translation>
            <numerusform>%Ln Fahrzeug</numerusform>
            <numerusform>%Ln Fahrzeuge</numerusform>
        </translation>
    </message>
    <message>
        <source>The list does not tell the id of this connection.</source>
        <translation>Die Liste nennt die ID dieser Verbindung nicht.</translation>
    </message>
    <message>
        <source>No vehicle is selected.</source>
        <translation>Kein Fahrzeug ist gewählt.</translation>
    </message>
    <message>
        <source>The connection does not name its user, in whose name commands are sent.</source>
        <translation>Die Verbindung nennt ihren Nutzer nicht, in dessen Namen Befehle gesendet werden.</translation>
    </message>
    <message>
        <source>The connection is gone.</source>
        <translation>Die Verbindung besteht nicht mehr.</translation>
    </message>
    <message>
        <source>The owner has not given the permission %1 (%2).</source>
        <translation>Der Halter hat die Berechtigung %1 (%2) nicht erteilt.</translation>
    </message>
    <message>
        <source>The vehicle has no battery to be charged.</source>
        <translation>Das Fahrzeug hat keine Batterie, die geladen werden kann.</translation>
    </message>
    <message>
        <source>A command to this vehicle is under way.</source>
        <translation>Ein Befehl an dieses Fahrzeug ist unterwegs.</translation>
    </message>
    <message>
        <source>every day %1</source>
        <translation>täglich %1</translation>
    </message>
    <message>
        <source>schedule %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>It costs no call.</source>
        <translation>Es kostet keinen Abruf.</translation>
    </message>
    <message numerus="yes">
        <source>It costs %Ln call(s).</source>
        <translation>
            <numerusform>Es kostet %Ln Abruf.</numerusform>
            <numerusform>Es kostet %Ln Abrufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It costs %1 to %Ln call(s): the more, the longer the vehicle tells nothing new.</source>
        <translation>
            <numerusform>Es kostet %1 bis %Ln Abruf: umso mehr, je länger das Fahrzeug nichts Neues meldet.</numerusform>
            <numerusform>Es kostet %1 bis %Ln Abrufe: umso mehr, je länger das Fahrzeug nichts Neues meldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type the last four characters of the VIN</source>
        <translation>Die le&amp;tzten vier Zeichen der FIN eingeben</translation>
    </message>
    <message>
        <source>&amp;Type the last four characters of the vehicle id</source>
        <translation>Die le&amp;tzten vier Zeichen der Fahrzeug-ID eingeben</translation>
    </message>
    <message>
        <source>&amp;Type the last four characters of the user id</source>
        <translation>Die le&amp;tzten vier Zeichen der Nutzer-ID eingeben</translation>
    </message>
    <message>
        <source>a vehicle</source>
        <translation>ein Fahrzeug</translation>
    </message>
    <message>
        <source>%1, vehicle %2, connection %3</source>
        <translation>%1, Fahrzeug %2, Verbindung %3</translation>
    </message>
    <message>
        <source>its permissions (the list does not tell which)</source>
        <translation>seine Berechtigungen (die Liste nennt sie nicht)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s): %1</source>
        <translation>
            <numerusform>%Ln Berechtigung: %1</numerusform>
            <numerusform>%Ln Berechtigungen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln permission(s)</source>
        <translation>
            <numerusform>%Ln Berechtigung</numerusform>
            <numerusform>%Ln Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>live vehicle</source>
        <translation>echtes Fahrzeug (live)</translation>
    </message>
    <message>
        <source>simulated vehicle</source>
        <translation>simuliertes Fahrzeug</translation>
    </message>
    <message>
        <source>test vehicle</source>
        <translation>Testfahrzeug</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>Modus %1</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln vehicle(s)</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Fahrzeug</numerusform>
            <numerusform>Ausgelassen: %Ln Fahrzeuge</numerusform>
        </translation>
    </message>
    <message>
        <source>VIN %1</source>
        <translation>FIN %1</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>Subscribe %1?</source>
        <translation>%1 abonnieren?</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Unsubscribe %1?</source>
        <translation>%1 abbestellen?</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abbestellen</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>There is no application named “%1”.</source>
        <translation>Es gibt keine Anwendung namens „%1“.</translation>
    </message>
    <message>
        <source>Only one of SMARTCAR_CLIENT_ID and SMARTCAR_CLIENT_SECRET is set. Set both, or neither.</source>
        <translation>Nur eines von SMARTCAR_CLIENT_ID und SMARTCAR_CLIENT_SECRET ist gesetzt. Beide setzen oder keines.</translation>
    </message>
    <message>
        <source>“%1” could not be started.</source>
        <translation>„%1“ konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>ConfFile</name>
    <message>
        <source>It is too large to be a settings file.</source>
        <translation>Die Datei ist zu groß für eine Einstellungsdatei.</translation>
    </message>
    <message>
        <source>Another process keeps it locked. Try again in a moment.</source>
        <translation>Ein anderer Prozess hält sie gesperrt. In Kürze erneut versuchen.</translation>
    </message>
    <message>
        <source>It cannot be locked.</source>
        <translation>Sie kann nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Line %1 is not understood.</source>
        <translation>Zeile %1 ist nicht verständlich.</translation>
    </message>
</context>
<context>
    <name>ConnectLink</name>
    <message>
        <source>&quot;%1&quot; is no permission.</source>
        <translation>„%1“ ist keine Berechtigung.</translation>
    </message>
    <message>
        <source>A VIN has 17 letters and digits, and no I, O or Q.</source>
        <translation>Eine FIN hat 17 Buchstaben und Ziffern und kein I, O oder Q.</translation>
    </message>
    <message>
        <source>A make is a word such as TESLA or LAND_ROVER.</source>
        <translation>Eine Marke ist ein Wort wie TESLA oder LAND_ROVER.</translation>
    </message>
    <message>
        <source>This is too long: 500 characters at most.</source>
        <translation>Das ist zu lang: höchstens 500 Zeichen.</translation>
    </message>
    <message>
        <source>This has characters that cannot be printed.</source>
        <translation>Das enthält Zeichen, die nicht darstellbar sind.</translation>
    </message>
    <message>
        <source>The vehicle id is missing.</source>
        <translation>Die Fahrzeug-ID fehlt.</translation>
    </message>
</context>
<context>
    <name>ConnectionPresenter</name>
    <message>
        <source>Make</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Baujahr</translation>
    </message>
    <message>
        <source>Powertrain</source>
        <translation>Antrieb</translation>
    </message>
    <message>
        <source>BEV battery, PHEV plug-in hybrid, ICE combustion (other hybrids too)</source>
        <translation>BEV Batterie, PHEV Plug-in-Hybrid, ICE Verbrenner (auch andere Hybride)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Live, or simulated by Smartcar</source>
        <translation>Live oder von Smartcar simuliert</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Known once the vehicle&apos;s signals were read</source>
        <translation>Bekannt, sobald die Signale des Fahrzeugs gelesen wurden</translation>
    </message>
    <message>
        <source>Vehicle id</source>
        <translation>Fahrzeug-ID</translation>
    </message>
    <message>
        <source>Connection id</source>
        <translation>Verbindungs-ID</translation>
    </message>
    <message>
        <source>Changes when the owner authenticates anew</source>
        <translation>Ändert sich, wenn sich der Halter erneut authentifiziert</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Nutzer-ID</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>The id that the application gave the user</source>
        <translation>Die ID, die die Anwendung dem Nutzer gegeben hat</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>When the owner connected the vehicle</source>
        <translation>Wann der Halter das Fahrzeug verbunden hat</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>When the connection last changed</source>
        <translation>Wann sich die Verbindung zuletzt geändert hat</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>How many permissions Smartcar reports</source>
        <translation>Wie viele Berechtigungen Smartcar meldet</translation>
    </message>
</context>
<context>
    <name>CoveragePresenter</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Baujahr</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Letzte Zustellung</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Subscribed since</source>
        <translation>Abonniert seit</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Vehicle id</source>
        <translation>Fahrzeug-ID</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Nutzer-ID</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Abonnement-ID</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>Not subscribed</source>
        <translation>Nicht abonniert</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>Connected, and nothing of the vehicle is sent to this webhook.</source>
        <translation>Verbunden, und nichts von dem Fahrzeug geht an diesen Webhook.</translation>
    </message>
    <message>
        <source>Subscribed, and the user&apos;s connection to the vehicle is gone.</source>
        <translation>Abonniert, und die Verbindung des Nutzers zum Fahrzeug besteht nicht mehr.</translation>
    </message>
    <message>
        <source>Smartcar accepted the subscription and does not list it yet.</source>
        <translation>Smartcar hat das Abonnement angenommen und führt es noch nicht auf.</translation>
    </message>
    <message>
        <source>What the vehicle tells is sent to this webhook.</source>
        <translation>Was das Fahrzeug meldet, geht an diesen Webhook.</translation>
    </message>
    <message>
        <source>Subscribed already</source>
        <translation>War schon abonniert</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abbestellt</translation>
    </message>
    <message>
        <source>Was not subscribed any more</source>
        <translation>War nicht mehr abonniert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Vehicle %1</source>
        <translation>Fahrzeug %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhook %1</source>
        <translation>Webhook %1</translation>
    </message>
    <message>
        <source>Connected, and nothing of the vehicle is sent to any webhook.</source>
        <translation>Verbunden, und nichts von dem Fahrzeug geht an irgendeinen Webhook.</translation>
    </message>
    <message>
        <source>Subscribed, and no delivery came for longer than is chosen.</source>
        <translation>Abonniert, und länger als gewählt kam keine Zustellung.</translation>
    </message>
    <message>
        <source>What the vehicle tells is sent to at least one webhook.</source>
        <translation>Was das Fahrzeug meldet, geht an mindestens einen Webhook.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>This is the secret that is kept already. Create another one in Smartcar&apos;s dashboard.</source>
        <translation>Dieses Geheimnis ist schon gespeichert. In Smartcars Dashboard ein anderes erzeugen.</translation>
    </message>
    <message>
        <source>The old token is kept.</source>
        <translation>Das alte Token bleibt.</translation>
    </message>
    <message>
        <source>The old secret is kept and goes on being used.</source>
        <translation>Das alte Geheimnis bleibt und wird weiter verwendet.</translation>
    </message>
    <message>
        <source>The old one could not be put back either: which one the keychain holds is not known. Try again.</source>
        <translation>Auch das alte ließ sich nicht zurückschreiben: Welches der Schlüsselbund nun enthält, ist nicht bekannt. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The old password is kept.</source>
        <translation>Das alte Passwort bleibt.</translation>
    </message>
    <message>
        <source>Its deliveries are not kept in a database of a server, so there is no password to keep.</source>
        <translation>Ihre Zustellungen liegen nicht in der Datenbank eines Servers, also gibt es kein Passwort aufzubewahren.</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Start charging</source>
        <translation>Laden starten</translation>
    </message>
    <message>
        <source>The vehicle starts to charge now, if it is plugged in.</source>
        <translation>Das Fahrzeug beginnt jetzt zu laden, wenn es angesteckt ist.</translation>
    </message>
    <message>
        <source>Stop charging</source>
        <translation>Laden beenden</translation>
    </message>
    <message>
        <source>The vehicle stops charging now. It may be needed fuller than it is.</source>
        <translation>Das Fahrzeug hört jetzt auf zu laden. Es könnte voller gebraucht werden, als es ist.</translation>
    </message>
    <message>
        <source>Set the charge limit</source>
        <translation>Ladelimit setzen</translation>
    </message>
    <message>
        <source>From now on the vehicle charges up to this limit.</source>
        <translation>Von jetzt an lädt das Fahrzeug bis zu diesem Limit.</translation>
    </message>
    <message>
        <source>Open the charge port</source>
        <translation>Ladeklappe öffnen</translation>
    </message>
    <message>
        <source>The flap of the charge port opens, and a cable may be released.</source>
        <translation>Die Klappe des Ladeanschlusses öffnet sich, und ein Kabel kann freigegeben werden.</translation>
    </message>
    <message>
        <source>Close the charge port</source>
        <translation>Ladeklappe schließen</translation>
    </message>
    <message>
        <source>The flap of the charge port closes.</source>
        <translation>Die Klappe des Ladeanschlusses schließt sich.</translation>
    </message>
    <message>
        <source>Lock the doors</source>
        <translation>Türen verriegeln</translation>
    </message>
    <message>
        <source>All doors are locked. Whoever left the key inside is locked out.</source>
        <translation>Alle Türen werden verriegelt. Wer den Schlüssel im Auto ließ, ist ausgesperrt.</translation>
    </message>
    <message>
        <source>Unlock the doors</source>
        <translation>Türen entriegeln</translation>
    </message>
    <message>
        <source>All doors are unlocked, wherever the vehicle stands, for anybody there.</source>
        <translation>Alle Türen werden entriegelt, wo immer das Fahrzeug steht, für jeden, der dort ist.</translation>
    </message>
    <message>
        <source>Send a destination</source>
        <translation>Ziel senden</translation>
    </message>
    <message>
        <source>The vehicle&apos;s navigation leads there, also while somebody drives. No signal tells whether it arrived.</source>
        <translation>Die Navigation des Fahrzeugs führt dorthin, auch während jemand fährt. Kein Signal sagt, ob es ankam.</translation>
    </message>
    <message>
        <source>Set a daily charge schedule</source>
        <translation>Täglichen Ladeplan setzen</translation>
    </message>
    <message>
        <source>At this place the vehicle charges every day in these hours only. Known to work with Tesla and Volvo.</source>
        <translation>An diesem Ort lädt das Fahrzeug täglich nur in diesen Zeiten. Geht bekanntermaßen bei Tesla und Volvo.</translation>
    </message>
    <message>
        <source>Set a weekly charge schedule</source>
        <translation>Wöchentlichen Ladeplan setzen</translation>
    </message>
    <message>
        <source>At this place the vehicle charges on these days in these hours only. Known to work with Tesla.</source>
        <translation>An diesem Ort lädt das Fahrzeug an diesen Tagen nur in diesen Zeiten. Geht bekanntermaßen bei Tesla.</translation>
    </message>
    <message>
        <source>Set a workweek charge schedule</source>
        <translation>Ladeplan für die Arbeitswoche setzen</translation>
    </message>
    <message>
        <source>At this place the vehicle charges on working days and weekends in these hours only. Known to work with Tesla.</source>
        <translation>An diesem Ort lädt das Fahrzeug an Werktagen und Wochenenden nur in diesen Zeiten. Geht bekanntermaßen bei Tesla.</translation>
    </message>
    <message>
        <source>Delete a charge schedule</source>
        <translation>Ladeplan löschen</translation>
    </message>
    <message>
        <source>The vehicle no longer keeps to this schedule. It cannot be brought back, only set anew.</source>
        <translation>Das Fahrzeug hält sich nicht mehr an diesen Ladeplan. Er lässt sich nicht zurückholen, nur neu setzen.</translation>
    </message>
    <message>
        <source>Disconnect the vehicle</source>
        <translation>Fahrzeug trennen</translation>
    </message>
    <message>
        <source>The user&apos;s link to the vehicle is removed with its permissions: no signals, commands or webhooks any more. Only the owner can bring it back, through Connect.</source>
        <translation>Die Verbindung des Nutzers zum Fahrzeug wird mit ihren Berechtigungen entfernt: keine Signale, Befehle oder Webhooks mehr. Nur der Halter kann sie über Connect zurückholen.</translation>
    </message>
    <message>
        <source>Remove the user</source>
        <translation>Nutzer entfernen</translation>
    </message>
    <message>
        <source>The user is removed with all connections: no signals, commands or webhooks of these vehicles any more. Only the owner can bring them back, through Connect.</source>
        <translation>Der Nutzer wird mit allen Verbindungen entfernt: keine Signale, Befehle oder Webhooks dieser Fahrzeuge mehr. Nur der Halter kann sie über Connect zurückholen.</translation>
    </message>
    <message>
        <source>Subscribe to the webhook</source>
        <translation>Beim Webhook abonnieren</translation>
    </message>
    <message>
        <source>From some minutes on Smartcar sends what the vehicle tells to the webhook&apos;s callback, whoever listens there.</source>
        <translation>In einigen Minuten beginnt Smartcar, an den Callback des Webhooks zu senden, was das Fahrzeug meldet, wer auch immer dort zuhört.</translation>
    </message>
    <message>
        <source>Unsubscribe from the webhook</source>
        <translation>Beim Webhook abbestellen</translation>
    </message>
    <message>
        <source>Smartcar sends nothing of the vehicle to the webhook any more. What it tells meanwhile is not sent later.</source>
        <translation>Smartcar sendet nichts mehr von dem Fahrzeug an den Webhook. Was es inzwischen meldet, wird nicht nachgesendet.</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>The link is not spelled as one of Motorpool is: motorpool://user/ID or motorpool://vehicle/ID.</source>
        <translation>Der Link ist nicht so geschrieben wie einer von Motorpool: motorpool://user/ID oder motorpool://vehicle/ID.</translation>
    </message>
    <message>
        <source>A link can show a user or a vehicle, and nothing more. This one asks for “%1”. Nothing was done.</source>
        <translation>Ein Link kann einen Benutzer oder ein Fahrzeug zeigen, mehr nicht. Dieser verlangt „%1“. Es wurde nichts getan.</translation>
    </message>
</context>
<context>
    <name>DeliveryPresentation</name>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>Marke und Modell</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Ausgelöst von</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>From the car</source>
        <extracomment>column: how long from the car to Smartcar</extracomment>
        <translation>Vom Auto</translation>
    </message>
    <message>
        <source>On the way</source>
        <extracomment>column: how long from Smartcar to here</extracomment>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Tries</source>
        <extracomment>column: how often the delivery was sent</extracomment>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Empfangen von</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>an event that tells a vehicle&apos;s signals</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>an event that tells a vehicle&apos;s errors</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Without a type</source>
        <translation>Ohne Art</translation>
    </message>
    <message>
        <source>%1 (test)</source>
        <extracomment>of an event that the dashboard made up; %1 is its type</extracomment>
        <translation>%1 (Test)</translation>
    </message>
    <message>
        <source>First delivery</source>
        <translation>Erste Zustellung</translation>
    </message>
    <message>
        <source>resolved: %1</source>
        <translation>behoben: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 Min. %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T. %2 Std.</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n Signal</numerusform>
            <numerusform>%n Signale</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 with errors</source>
        <translation>%1, %2 mit Fehlern</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Demo fleet</source>
        <translation>Demoflotte</translation>
    </message>
</context>
<context>
    <name>EffectiveSettings</name>
    <message>
        <source>--%1 asks for something else than is set.</source>
        <translation>--%1 verlangt etwas anderes, als vorgegeben ist.</translation>
    </message>
</context>
<context>
    <name>EnvironmentStore</name>
    <message>
        <source>The secret comes from SMARTCAR_CLIENT_SECRET. Change it there and start again.</source>
        <translation>Das Geheimnis stammt aus SMARTCAR_CLIENT_SECRET. Dort ändern und das Programm neu starten.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>The management token comes from SMARTCAR_MANAGEMENT_TOKEN. Change it there and start again.</source>
        <translation>Das Management-Token stammt aus SMARTCAR_MANAGEMENT_TOKEN. Es dort ändern und neu starten.</translation>
    </message>
    <message>
        <source>The database&apos;s password comes from MOTORPOOL_DATABASE_PASSWORD. Set it there and start again.</source>
        <translation>Das Passwort der Datenbank stammt aus MOTORPOOL_DATABASE_PASSWORD. Es dort setzen und neu starten.</translation>
    </message>
</context>
<context>
    <name>ErrorGuide</name>
    <message>
        <source>Smartcar refused the token</source>
        <translation>Smartcar hat das Token abgelehnt</translation>
    </message>
    <message>
        <source>The access token is missing, expired or not valid for this request.</source>
        <translation>Das Zugriffstoken fehlt, ist abgelaufen oder gilt nicht für diese Anfrage.</translation>
    </message>
    <message>
        <source>Try again: a new token is fetched. If it stays, check client id and secret in the settings.</source>
        <translation>Erneut versuchen: Ein neues Token wird geholt. Bleibt der Fehler bestehen, Client-ID und Geheimnis in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The fault is on our side. There is nothing for you to do.</source>
        <translation>Der Fehler liegt auf unserer Seite. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The access token is missing, expired or not valid. A new one was tried already.</source>
        <translation>Das Zugriffstoken fehlt, ist abgelaufen oder ungültig. Ein neues wurde bereits versucht.</translation>
    </message>
    <message>
        <source>Check client id and secret in the settings, and that the application still exists in the dashboard.</source>
        <translation>Client-ID und Geheimnis in den Einstellungen prüfen, ebenso, ob die Anwendung im Dashboard noch besteht.</translation>
    </message>
    <message>
        <source>The token does not reach this resource</source>
        <translation>Das Token reicht nicht für diese Ressource</translation>
    </message>
    <message>
        <source>The token is valid, but this vehicle, user or connection does not belong to the application.</source>
        <translation>Das Token ist gültig, aber Fahrzeug, Nutzer oder Verbindung gehören nicht zur Anwendung.</translation>
    </message>
    <message>
        <source>Check that the right application is chosen and that the owner connected to that one.</source>
        <translation>Prüfen, ob die richtige Anwendung gewählt ist und der Halter sich mit dieser verbunden hat.</translation>
    </message>
    <message>
        <source>We find no link to your car. Connect it again.</source>
        <translation>Es wurde keine Verknüpfung mit Ihrem Auto gefunden. Das Auto erneut verbinden.</translation>
    </message>
    <message>
        <source>A limit of the plan is reached</source>
        <translation>Eine Grenze des Tarifs ist erreicht</translation>
    </message>
    <message>
        <source>Smartcar refused the request because of the application&apos;s plan.</source>
        <translation>Smartcar hat die Anfrage wegen des Tarifs der Anwendung abgelehnt.</translation>
    </message>
    <message>
        <source>Look at Billing in Smartcar&apos;s dashboard.</source>
        <translation>„Billing“ in Smartcars Dashboard ansehen.</translation>
    </message>
    <message>
        <source>We cannot read your car at present, for reasons on our side. There is nothing for you to do.</source>
        <translation>Ihr Auto kann derzeit nicht gelesen werden. Der Grund liegt auf unserer Seite, es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Not part of the plan</source>
        <translation>Nicht im Tarif enthalten</translation>
    </message>
    <message>
        <source>The application&apos;s plan does not include this request.</source>
        <translation>Der Tarif der Anwendung schließt diese Anfrage nicht ein.</translation>
    </message>
    <message>
        <source>Compare the plan under Billing in Smartcar&apos;s dashboard, and upgrade it or do without.</source>
        <translation>Den Tarif unter „Billing“ in Smartcars Dashboard vergleichen und erweitern oder auf die Anfrage verzichten.</translation>
    </message>
    <message>
        <source>The plan&apos;s number of vehicles is reached</source>
        <translation>Die Fahrzeugzahl des Tarifs ist erreicht</translation>
    </message>
    <message>
        <source>As many vehicles are connected as the plan allows.</source>
        <translation>Es sind so viele Fahrzeuge verbunden, wie der Tarif erlaubt.</translation>
    </message>
    <message>
        <source>Disconnect vehicles that are no longer needed, or upgrade the plan under Billing in Smartcar&apos;s dashboard.</source>
        <translation>Nicht mehr benötigte Fahrzeuge trennen oder den Tarif unter „Billing“ in Smartcars Dashboard erweitern.</translation>
    </message>
    <message>
        <source>This vehicle&apos;s monthly requests are used up</source>
        <translation>Die monatlichen Anfragen dieses Fahrzeugs sind verbraucht</translation>
    </message>
    <message>
        <source>The plan allows a number of requests per vehicle and month, and this vehicle has used them.</source>
        <translation>Der Tarif erlaubt eine bestimmte Zahl von Anfragen je Fahrzeug und Monat. Dieses Fahrzeug hat sie verbraucht.</translation>
    </message>
    <message>
        <source>Wait for the next billing period, or upgrade the plan. Values delivered by webhook are not counted.</source>
        <translation>Den nächsten Abrechnungszeitraum abwarten oder den Tarif erweitern. Per Webhook gelieferte Werte zählen nicht mit.</translation>
    </message>
    <message>
        <source>The Smartcar account is suspended</source>
        <translation>Das Smartcar-Konto ist ausgesetzt</translation>
    </message>
    <message>
        <source>Smartcar suspended the account, often over a payment.</source>
        <translation>Smartcar hat das Konto ausgesetzt, oft wegen einer Zahlung.</translation>
    </message>
    <message>
        <source>Have the account&apos;s owner look at Billing in Smartcar&apos;s dashboard.</source>
        <translation>Den Inhaber des Kontos „Billing“ in Smartcars Dashboard ansehen lassen.</translation>
    </message>
    <message>
        <source>Not possible with this vehicle</source>
        <translation>Mit diesem Fahrzeug nicht möglich</translation>
    </message>
    <message>
        <source>Vehicle, make or Smartcar cannot do this.</source>
        <translation>Fahrzeug, Marke oder Smartcar beherrschen dies nicht.</translation>
    </message>
    <message>
        <source>Do not repeat the request. Look the model up in Smartcar&apos;s list of compatible vehicles.</source>
        <translation>Die Anfrage nicht wiederholen. Das Modell in Smartcars Liste kompatibler Fahrzeuge nachschlagen.</translation>
    </message>
    <message>
        <source>Your car does not offer this.</source>
        <translation>Ihr Auto bietet dies nicht.</translation>
    </message>
    <message>
        <source>The make is not supported</source>
        <translation>Die Marke wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Smartcar does not support this make.</source>
        <translation>Smartcar unterstützt diese Marke nicht.</translation>
    </message>
    <message>
        <source>Do not repeat the request.</source>
        <translation>Die Anfrage nicht wiederholen.</translation>
    </message>
    <message>
        <source>Your car&apos;s make is not supported.</source>
        <translation>Die Marke Ihres Autos wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Smartcar does not offer this for the make</source>
        <translation>Smartcar bietet dies für die Marke nicht</translation>
    </message>
    <message>
        <source>The vehicle may be able to do it, but Smartcar does not offer it for this make.</source>
        <translation>Das Fahrzeug beherrscht dies vielleicht, aber Smartcar bietet es für diese Marke nicht an.</translation>
    </message>
    <message>
        <source>Do not repeat the request. Ask Smartcar whether it is planned.</source>
        <translation>Die Anfrage nicht wiederholen. Bei Smartcar fragen, ob es geplant ist.</translation>
    </message>
    <message>
        <source>This cannot be done with your car&apos;s make at present.</source>
        <translation>Mit der Marke Ihres Autos ist dies derzeit nicht möglich.</translation>
    </message>
    <message>
        <source>The vehicle cannot do this</source>
        <translation>Das Fahrzeug beherrscht dies nicht</translation>
    </message>
    <message>
        <source>This vehicle lacks the equipment or does not report the value.</source>
        <translation>Diesem Fahrzeug fehlt die Ausstattung, oder es meldet den Wert nicht.</translation>
    </message>
    <message>
        <source>Do not repeat the request. Leave this signal out for the vehicle.</source>
        <translation>Die Anfrage nicht wiederholen. Dieses Signal bei dem Fahrzeug auslassen.</translation>
    </message>
    <message>
        <source>The maker&apos;s platform cannot do this</source>
        <translation>Die Plattform des Herstellers beherrscht dies nicht</translation>
    </message>
    <message>
        <source>The vehicle is connected through a platform of the maker that does not offer this. Some makers have moved to a newer one.</source>
        <translation>Das Fahrzeug ist über eine Plattform des Herstellers verbunden, die dies nicht bietet. Manche Hersteller sind auf eine neuere umgestiegen.</translation>
    </message>
    <message>
        <source>Have the owner authenticate again: that may move the connection to the newer platform.</source>
        <translation>Den Halter erneut authentifizieren lassen: Das kann die Verbindung auf die neuere Plattform bringen.</translation>
    </message>
    <message>
        <source>Connect your car again, so that it is linked through the maker&apos;s current service.</source>
        <translation>Das Auto erneut verbinden, damit es über den aktuellen Dienst des Herstellers verknüpft wird.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Der Dienst war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network and the hosts in the settings, then try again.</source>
        <translation>Das Netzwerk und die Hosts in den Einstellungen prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in</source>
        <translation>Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The proxy between this computer and Smartcar asks for a name and password.</source>
        <translation>Der Proxy zwischen diesem Rechner und Smartcar fragt nach Name und Passwort.</translation>
    </message>
    <message>
        <source>The proxy failed</source>
        <translation>Der Proxy hat versagt</translation>
    </message>
    <message>
        <source>The proxy between this computer and Smartcar refused or broke the connection.</source>
        <translation>Der Proxy zwischen diesem Rechner und Smartcar hat die Verbindung abgelehnt oder abgebrochen.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>The service did not answer in the time allowed.</source>
        <translation>Der Dienst hat nicht in der vorgesehenen Zeit geantwortet.</translation>
    </message>
    <message>
        <source>Try again. If it stays, look at the network and at Smartcar&apos;s status page.</source>
        <translation>Erneut versuchen. Bleibt der Fehler bestehen, das Netzwerk und Smartcars Statusseite prüfen.</translation>
    </message>
    <message>
        <source>The secure connection was refused</source>
        <translation>Die sichere Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Behind a proxy that inspects traffic, add its CA file in the application&apos;s settings. Check this computer&apos;s clock, too.</source>
        <translation>Hinter einem Proxy, der den Datenverkehr prüft, dessen CA-Datei in den Einstellungen der Anwendung angeben. Auch die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>Smartcar refused the credentials</source>
        <translation>Smartcar hat die Zugangsdaten abgelehnt</translation>
    </message>
    <message>
        <source>Client id, secret or token are missing, wrong or no longer valid.</source>
        <translation>Client-ID, Geheimnis oder Token fehlen, sind falsch oder nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Check client id and secret in the application&apos;s settings.</source>
        <translation>Client-ID und Geheimnis in den Einstellungen der Anwendung prüfen.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Smartcar does not allow this for the application, or the owner did not grant it.</source>
        <translation>Smartcar erlaubt dies der Anwendung nicht, oder der Halter hat es nicht gewährt.</translation>
    </message>
    <message>
        <source>Check the permissions that the owner granted, and that the right application is chosen.</source>
        <translation>Prüfen, welche Berechtigungen der Halter gewährt hat und ob die richtige Anwendung gewählt ist.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Smartcar accepts no more requests for the moment.</source>
        <translation>Smartcar nimmt im Moment keine weiteren Anfragen an.</translation>
    </message>
    <message>
        <source>Ask for fewer values at a time.</source>
        <translation>Weniger Werte auf einmal anfragen.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Smartcar does not know what was asked for.</source>
        <translation>Smartcar kennt das Angefragte nicht.</translation>
    </message>
    <message>
        <source>Check the ids, and that the right application is chosen.</source>
        <translation>Die IDs prüfen, ebenso, ob die richtige Anwendung gewählt ist.</translation>
    </message>
    <message>
        <source>Not possible at present</source>
        <translation>Derzeit nicht möglich</translation>
    </message>
    <message>
        <source>The request contradicts the present state, or was made already.</source>
        <translation>Die Anfrage widerspricht dem jetzigen Zustand oder wurde bereits gestellt.</translation>
    </message>
    <message>
        <source>Read the present state again, then decide.</source>
        <translation>Den jetzigen Zustand erneut lesen, dann entscheiden.</translation>
    </message>
    <message>
        <source>The vehicle&apos;s state does not allow this</source>
        <translation>Der Zustand des Fahrzeugs erlaubt dies nicht</translation>
    </message>
    <message>
        <source>The vehicle cannot do this in its present state.</source>
        <translation>Das Fahrzeug kann dies in seinem jetzigen Zustand nicht ausführen.</translation>
    </message>
    <message>
        <source>Change the vehicle&apos;s state, then try again.</source>
        <translation>Den Zustand des Fahrzeugs ändern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Smartcar did not accept the request</source>
        <translation>Smartcar hat die Anfrage nicht angenommen</translation>
    </message>
    <message>
        <source>A part of the request is missing or wrong.</source>
        <translation>Ein Teil der Anfrage fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>Die Eingaben prüfen.</translation>
    </message>
    <message>
        <source>The owner&apos;s account needs attention</source>
        <translation>Das Konto des Halters erfordert Aufmerksamkeit</translation>
    </message>
    <message>
        <source>The owner&apos;s account at the car maker does not allow this at present.</source>
        <translation>Das Konto des Halters beim Fahrzeughersteller erlaubt dies derzeit nicht.</translation>
    </message>
    <message>
        <source>Have the owner look at the maker&apos;s app, then try again.</source>
        <translation>Den Halter in der App des Herstellers nachsehen lassen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The car maker did not answer in time</source>
        <translation>Der Fahrzeughersteller hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Smartcar waited for the car maker&apos;s service and gave up.</source>
        <translation>Smartcar hat auf den Dienst des Fahrzeugherstellers gewartet und dann aufgegeben.</translation>
    </message>
    <message>
        <source>Try again later. A command may have been carried out all the same: read the vehicle before repeating it.</source>
        <translation>Später erneut versuchen. Ein Befehl kann dennoch ausgeführt worden sein: Vor dem Wiederholen das Fahrzeug lesen.</translation>
    </message>
    <message>
        <source>The car maker&apos;s service failed</source>
        <translation>Der Dienst des Fahrzeugherstellers hat versagt</translation>
    </message>
    <message>
        <source>Smartcar could not get an answer from the car maker.</source>
        <translation>Smartcar hat vom Fahrzeughersteller keine Antwort erhalten.</translation>
    </message>
    <message>
        <source>Try again later. See Smartcar&apos;s status page.</source>
        <translation>Später erneut versuchen. Siehe Smartcars Statusseite.</translation>
    </message>
    <message>
        <source>Smartcar is not available</source>
        <translation>Smartcar ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Smartcar is overloaded or under maintenance.</source>
        <translation>Smartcar ist überlastet oder wird gewartet.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. See Smartcar&apos;s status page.</source>
        <translation>In einigen Minuten erneut versuchen. Siehe Smartcars Statusseite.</translation>
    </message>
    <message>
        <source>Smartcar failed</source>
        <translation>Fehler bei Smartcar</translation>
    </message>
    <message>
        <source>Something went wrong inside Smartcar.</source>
        <translation>Innerhalb von Smartcar ist etwas fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, give Smartcar&apos;s support the request id.</source>
        <translation>In einigen Minuten erneut versuchen. Bleibt der Fehler bestehen, Smartcars Support die Anfrage-ID nennen.</translation>
    </message>
    <message>
        <source>The answer cannot be understood</source>
        <translation>Die Antwort ist nicht verständlich</translation>
    </message>
    <message>
        <source>The service answered in a form that this program does not know.</source>
        <translation>Der Dienst hat in einer Form geantwortet, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>The service sent more than this program accepts, and reading was stopped.</source>
        <translation>Der Dienst hat mehr gesendet, als dieses Programm annimmt. Das Lesen wurde beendet.</translation>
    </message>
    <message>
        <source>Ask for less at a time. If this is Smartcar&apos;s own host, report it.</source>
        <translation>Weniger auf einmal anfragen. Ist dies Smartcars eigener Host, den Fehler melden.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>It was stopped on request. What was read before is kept.</source>
        <translation>Auf Wunsch angehalten. Was bereits gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Bei Bedarf erneut starten.</translation>
    </message>
    <message>
        <source>Keyring is locked</source>
        <translation>Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keychain holds the secret but does not give it out while it is locked.</source>
        <translation>Der Schlüsselbund enthält das Geheimnis, gibt es aber nicht heraus, solange er gesperrt ist.</translation>
    </message>
    <message>
        <source>Unlock it to go on.</source>
        <translation>Den Schlüsselbund entsperren, um fortzufahren.</translation>
    </message>
    <message>
        <source>No keychain is running</source>
        <translation>Kein Schlüsselbund läuft</translation>
    </message>
    <message>
        <source>No program on this computer keeps secrets: neither Secret Service nor KWallet answers.</source>
        <translation>Kein Programm auf diesem Rechner bewahrt Geheimnisse auf: Weder Secret Service noch KWallet antwortet.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, or keep the secret for this session only.</source>
        <translation>Eines starten, etwa GNOME-Schlüsselbund oder KWallet, oder das Geheimnis nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>Der Schlüsselbund hat versagt</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>Der Schlüsselbund hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>Look at the keychain, then try again. Or keep the secret for this session only.</source>
        <translation>Den Schlüsselbund prüfen, dann erneut versuchen. Oder das Geheimnis nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The secret is missing</source>
        <translation>Das Geheimnis fehlt</translation>
    </message>
    <message>
        <source>That does not work</source>
        <translation>Das ist so nicht möglich</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>Die Eingabe kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>Die Eingabe berichtigen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>Eine Datei ließ sich nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>Ein Fehler dieses Programms</translation>
    </message>
    <message>
        <source>Something happened that should not.</source>
        <translation>Es ist etwas geschehen, das nicht geschehen sollte.</translation>
    </message>
    <message>
        <source>Report it with what you did last.</source>
        <translation>Den Fehler melden und dabei angeben, was zuletzt getan wurde.</translation>
    </message>
    <message>
        <source>The address does not exist</source>
        <translation>Die Adresse existiert nicht</translation>
    </message>
    <message>
        <source>Smartcar has nothing at this path.</source>
        <translation>Smartcar hat unter diesem Pfad nichts.</translation>
    </message>
    <message>
        <source>Check the hosts in the application&apos;s settings.</source>
        <translation>Die Hosts in den Einstellungen der Anwendung prüfen.</translation>
    </message>
    <message>
        <source>The API version does not exist</source>
        <translation>Die API-Version existiert nicht</translation>
    </message>
    <message>
        <source>Host and version of the address do not belong together.</source>
        <translation>Host und Version der Adresse passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Vehicle not found</source>
        <translation>Fahrzeug nicht gefunden</translation>
    </message>
    <message>
        <source>No vehicle with this id is connected to the application.</source>
        <translation>Kein Fahrzeug mit dieser ID ist mit der Anwendung verbunden.</translation>
    </message>
    <message>
        <source>Check the id, and whether the owner disconnected or connected to another application.</source>
        <translation>Die ID prüfen, ebenso, ob der Halter sich getrennt oder mit einer anderen Anwendung verbunden hat.</translation>
    </message>
    <message>
        <source>Signal not found</source>
        <translation>Signal nicht gefunden</translation>
    </message>
    <message>
        <source>Smartcar has stored no value of this signal for the vehicle yet, or the code is wrong.</source>
        <translation>Smartcar hat noch keinen Wert dieses Signals für das Fahrzeug gespeichert, oder der Code ist falsch.</translation>
    </message>
    <message>
        <source>Check the code. Subscribe the vehicle to a verified webhook, so that its signals are stored.</source>
        <translation>Den Code prüfen. Das Fahrzeug bei einem überprüften Webhook abonnieren, damit seine Signale gespeichert werden.</translation>
    </message>
    <message>
        <source>Your car has not sent this value yet. There is nothing for you to do.</source>
        <translation>Ihr Auto hat diesen Wert noch nicht gesendet. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Client id or secret is wrong</source>
        <translation>Client-ID oder Geheimnis ist falsch</translation>
    </message>
    <message>
        <source>The secret was rotated or is wrong, or the client id is not the one that starts with &quot;client_&quot;.</source>
        <translation>Das Geheimnis wurde erneuert oder ist falsch, oder die Client-ID ist nicht die mit „client_“ beginnende.</translation>
    </message>
    <message>
        <source>The token request was not understood</source>
        <translation>Die Token-Anfrage wurde nicht verstanden</translation>
    </message>
    <message>
        <source>A part of the token request is missing or malformed, often an empty client id.</source>
        <translation>Ein Teil der Token-Anfrage fehlt oder ist fehlerhaft, oft eine leere Client-ID.</translation>
    </message>
    <message>
        <source>Check the client id and the IAM host in the application&apos;s settings.</source>
        <translation>Die Client-ID und den IAM-Host in den Einstellungen der Anwendung prüfen.</translation>
    </message>
    <message>
        <source>The application may not fetch tokens this way</source>
        <translation>Die Anwendung darf Token nicht auf diese Weise holen</translation>
    </message>
    <message>
        <source>Smartcar has not enabled API v3 for the application, or the make asked for.</source>
        <translation>Smartcar hat API v3 für die Anwendung oder die angefragte Marke nicht freigeschaltet.</translation>
    </message>
    <message>
        <source>Open the application in Smartcar&apos;s dashboard and upgrade it to API v3.</source>
        <translation>Die Anwendung in Smartcars Dashboard öffnen und auf API v3 umstellen.</translation>
    </message>
    <message>
        <source>The grant was refused</source>
        <translation>Das Grant-Verfahren wurde abgelehnt</translation>
    </message>
    <message>
        <source>Smartcar does not accept this way of asking for a token.</source>
        <translation>Smartcar nimmt diese Art der Token-Anfrage nicht an.</translation>
    </message>
    <message>
        <source>Check the IAM host in the application&apos;s settings.</source>
        <translation>Den IAM-Host in den Einstellungen der Anwendung prüfen.</translation>
    </message>
    <message>
        <source>The host does not know this way of asking for a token</source>
        <translation>Der Host kennt diese Art der Token-Anfrage nicht</translation>
    </message>
    <message>
        <source>Most likely the IAM host is wrong.</source>
        <translation>Wahrscheinlich ist der IAM-Host falsch.</translation>
    </message>
    <message>
        <source>Check the IAM host in the application&apos;s settings: Smartcar&apos;s is https://iam.smartcar.com.</source>
        <translation>Den IAM-Host in den Einstellungen der Anwendung prüfen: Smartcars Host ist https://iam.smartcar.com.</translation>
    </message>
    <message>
        <source>The scope was refused</source>
        <translation>Der Scope wurde abgelehnt</translation>
    </message>
    <message>
        <source>The host expects a scope, which Smartcar&apos;s API v3 does not have.</source>
        <translation>Der Host erwartet einen Scope, den Smartcars API v3 nicht hat.</translation>
    </message>
    <message>
        <source>Open the app of your car&apos;s maker and see whether it asks for something.</source>
        <translation>Die App des Herstellers Ihres Autos öffnen und nachsehen, ob sie etwas verlangt.</translation>
    </message>
    <message>
        <source>The maker wants something of the owner first: new terms to accept, a profile to complete or an e-mail address to confirm.</source>
        <translation>Der Hersteller verlangt zuerst etwas vom Halter: neue Bedingungen annehmen, ein Profil vervollständigen oder eine E-Mail-Adresse bestätigen.</translation>
    </message>
    <message>
        <source>Have the owner sign in to the maker&apos;s app and do what it asks, then try again.</source>
        <translation>Den Halter in der App des Herstellers anmelden und das Verlangte erledigen lassen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Sign in to the app of your car&apos;s maker and do what it asks, for example accept new terms.</source>
        <translation>In der App des Herstellers Ihres Autos anmelden und das Verlangte erledigen, zum Beispiel neue Bedingungen annehmen.</translation>
    </message>
    <message>
        <source>The maker no longer accepts the owner&apos;s sign-in</source>
        <translation>Der Hersteller nimmt die Anmeldung des Halters nicht mehr an</translation>
    </message>
    <message>
        <source>The owner changed the password, signed out everywhere, or the maker ended the session.</source>
        <translation>Der Halter hat das Passwort geändert oder sich überall abgemeldet, oder der Hersteller hat die Sitzung beendet.</translation>
    </message>
    <message>
        <source>Have the owner authenticate again through Connect, then read again.</source>
        <translation>Den Halter über Connect erneut authentifizieren lassen, dann erneut lesen.</translation>
    </message>
    <message>
        <source>Connect your car again and sign in with your current password.</source>
        <translation>Das Auto erneut verbinden und mit dem aktuellen Passwort anmelden.</translation>
    </message>
    <message>
        <source>The owner&apos;s account has no vehicle</source>
        <translation>Das Konto des Halters enthält kein Fahrzeug</translation>
    </message>
    <message>
        <source>No vehicle is in the owner&apos;s account at the maker.</source>
        <translation>Im Konto des Halters beim Hersteller ist kein Fahrzeug eingetragen.</translation>
    </message>
    <message>
        <source>Have the owner add the vehicle in the maker&apos;s app.</source>
        <translation>Den Halter das Fahrzeug in der App des Herstellers hinzufügen lassen.</translation>
    </message>
    <message>
        <source>Add your car in the app of its maker.</source>
        <translation>Das Auto in der App des Herstellers hinzufügen.</translation>
    </message>
    <message>
        <source>Connected services are not active</source>
        <translation>Vernetzte Dienste sind nicht aktiv</translation>
    </message>
    <message>
        <source>The vehicle&apos;s subscription to the maker&apos;s connected services is missing, expired or not activated.</source>
        <translation>Das Abonnement des Fahrzeugs für die vernetzten Dienste des Herstellers fehlt, ist abgelaufen oder nicht aktiviert.</translation>
    </message>
    <message>
        <source>Have the owner activate or renew connected services in the maker&apos;s app.</source>
        <translation>Den Halter die vernetzten Dienste in der App des Herstellers aktivieren oder verlängern lassen.</translation>
    </message>
    <message>
        <source>Activate or renew connected services in the app of your car&apos;s maker.</source>
        <translation>Die vernetzten Dienste in der App des Herstellers Ihres Autos aktivieren oder verlängern.</translation>
    </message>
    <message>
        <source>The vehicle is no longer in the owner&apos;s account</source>
        <translation>Das Fahrzeug ist nicht mehr im Konto des Halters</translation>
    </message>
    <message>
        <source>The vehicle was sold or removed from the owner&apos;s account at the maker.</source>
        <translation>Das Fahrzeug wurde verkauft oder aus dem Konto des Halters beim Hersteller entfernt.</translation>
    </message>
    <message>
        <source>Ask the owner. Remove the connection if the vehicle was sold, else have it added in the maker&apos;s app.</source>
        <translation>Den Halter fragen. Wurde das Fahrzeug verkauft, die Verbindung entfernen, sonst das Fahrzeug in der App des Herstellers hinzufügen lassen.</translation>
    </message>
    <message>
        <source>Check that your car is still in the app of its maker.</source>
        <translation>Prüfen, ob das Auto in der App des Herstellers noch eingetragen ist.</translation>
    </message>
    <message>
        <source>The owner&apos;s account lacks a right at the maker</source>
        <translation>Dem Konto des Halters fehlt ein Recht beim Hersteller</translation>
    </message>
    <message>
        <source>The account is not the vehicle&apos;s main account, or the maker&apos;s app withholds this from it.</source>
        <translation>Das Konto ist nicht das Hauptkonto des Fahrzeugs, oder die App des Herstellers enthält ihm das Recht vor.</translation>
    </message>
    <message>
        <source>Have the owner grant the right in the maker&apos;s app, or connect with the main account.</source>
        <translation>Den Halter das Recht in der App des Herstellers gewähren oder mit dem Hauptkonto verbinden lassen.</translation>
    </message>
    <message>
        <source>Connect with the main account of your car, or allow this in the maker&apos;s app.</source>
        <translation>Mit dem Hauptkonto des Autos verbinden oder dies in der App des Herstellers erlauben.</translation>
    </message>
    <message>
        <source>The virtual key is not paired</source>
        <translation>Der virtuelle Schlüssel ist nicht gekoppelt</translation>
    </message>
    <message>
        <source>The vehicle obeys only after the owner has paired Smartcar&apos;s virtual key with it.</source>
        <translation>Das Fahrzeug gehorcht erst, wenn der Halter Smartcars virtuellen Schlüssel mit ihm gekoppelt hat.</translation>
    </message>
    <message>
        <source>Send the owner the pairing link that Connect returned, to be opened on their phone near the car.</source>
        <translation>Dem Halter den von Connect gelieferten Kopplungslink senden; er ist auf dem Telefon in der Nähe des Autos zu öffnen.</translation>
    </message>
    <message>
        <source>Pair the virtual key with your car: open the link on your phone while you are near the car.</source>
        <translation>Den virtuellen Schlüssel mit dem Auto koppeln: Den Link in der Nähe des Autos auf dem Telefon öffnen.</translation>
    </message>
    <message>
        <source>The owner did not grant this permission</source>
        <translation>Der Halter hat diese Berechtigung nicht gewährt</translation>
    </message>
    <message>
        <source>The connection lacks the permission that this needs.</source>
        <translation>Der Verbindung fehlt die hierfür nötige Berechtigung.</translation>
    </message>
    <message>
        <source>Have the owner connect again with the permission added. Permissions changed in the dashboard reach new connections only.</source>
        <translation>Den Halter mit der zusätzlichen Berechtigung erneut verbinden lassen. Im Dashboard geänderte Berechtigungen gelten nur für neue Verbindungen.</translation>
    </message>
    <message>
        <source>Connect your car again and allow the access that is asked for.</source>
        <translation>Das Auto erneut verbinden und den erfragten Zugriff erlauben.</translation>
    </message>
    <message>
        <source>The connection lacks the permission that this signal needs.</source>
        <translation>Der Verbindung fehlt die für dieses Signal nötige Berechtigung.</translation>
    </message>
    <message>
        <source>Your car is asked too often just now. There is nothing for you to do.</source>
        <translation>Ihr Auto wird gerade zu oft angefragt. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The application sent too many requests</source>
        <translation>Die Anwendung hat zu viele Anfragen gesendet</translation>
    </message>
    <message>
        <source>The application&apos;s allowance, shared by all its users and programs, is used up and refills slowly.</source>
        <translation>Das Kontingent der Anwendung, das sich alle ihre Nutzer und Programme teilen, ist verbraucht und füllt sich langsam wieder auf.</translation>
    </message>
    <message>
        <source>Ask for fewer vehicles at a time, and see what else uses this application.</source>
        <translation>Weniger Fahrzeuge auf einmal anfragen und nachsehen, was diese Anwendung sonst noch verwendet.</translation>
    </message>
    <message>
        <source>Too many requests to this vehicle</source>
        <translation>Zu viele Anfragen an dieses Fahrzeug</translation>
    </message>
    <message>
        <source>Smartcar protects each vehicle from being asked too often.</source>
        <translation>Smartcar schützt jedes Fahrzeug vor zu häufigen Anfragen.</translation>
    </message>
    <message>
        <source>Leave this vehicle alone for a while; others are not affected.</source>
        <translation>Dieses Fahrzeug eine Weile nicht anfragen; andere sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The service that links your car is disturbed at present. There is nothing for you to do.</source>
        <translation>Der Dienst, der Ihr Auto verknüpft, ist derzeit gestört. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Smartcar found more than one record</source>
        <translation>Smartcar hat mehr als einen Datensatz gefunden</translation>
    </message>
    <message>
        <source>Smartcar&apos;s data about this vehicle or user is ambiguous. Repeating does not help.</source>
        <translation>Smartcars Daten zu diesem Fahrzeug oder Nutzer sind mehrdeutig. Wiederholen hilft nicht.</translation>
    </message>
    <message>
        <source>Give Smartcar&apos;s support the request id.</source>
        <translation>Smartcars Support die Anfrage-ID nennen.</translation>
    </message>
    <message>
        <source>Smartcar lost a record</source>
        <translation>Smartcar hat einen Datensatz verloren</translation>
    </message>
    <message>
        <source>Smartcar&apos;s data about this vehicle or user is incomplete. Repeating seldom helps.</source>
        <translation>Smartcars Daten zu diesem Fahrzeug oder Nutzer sind unvollständig. Wiederholen hilft selten.</translation>
    </message>
    <message>
        <source>Try again later. See Smartcar&apos;s status page and its page on the makers&apos; reliability.</source>
        <translation>Später erneut versuchen. Siehe Smartcars Statusseite und die Seite zur Zuverlässigkeit der Hersteller.</translation>
    </message>
    <message>
        <source>The service of your car&apos;s maker does not answer at present.</source>
        <translation>Der Dienst des Herstellers Ihres Autos antwortet derzeit nicht.</translation>
    </message>
    <message>
        <source>The car maker sent data that makes no sense</source>
        <translation>Der Fahrzeughersteller hat unsinnige Daten gesendet</translation>
    </message>
    <message>
        <source>What the car maker answered could not be understood.</source>
        <translation>Die Antwort des Fahrzeugherstellers war nicht verständlich.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, give Smartcar&apos;s support the request id.</source>
        <translation>Später erneut versuchen. Bleibt der Fehler bestehen, Smartcars Support die Anfrage-ID nennen.</translation>
    </message>
    <message>
        <source>The service of your car&apos;s maker is disturbed at present.</source>
        <translation>Der Dienst des Herstellers Ihres Autos ist derzeit gestört.</translation>
    </message>
    <message>
        <source>A known fault at the car maker</source>
        <translation>Ein bekannter Fehler beim Fahrzeughersteller</translation>
    </message>
    <message>
        <source>Smartcar knows of the fault and waits for the car maker.</source>
        <translation>Smartcar kennt den Fehler und wartet auf den Fahrzeughersteller.</translation>
    </message>
    <message>
        <source>Try again later. See Smartcar&apos;s status page for news.</source>
        <translation>Später erneut versuchen. Neues dazu auf Smartcars Statusseite.</translation>
    </message>
    <message>
        <source>The car maker does not answer</source>
        <translation>Der Fahrzeughersteller antwortet nicht</translation>
    </message>
    <message>
        <source>The car maker&apos;s service did not answer in time.</source>
        <translation>Der Dienst des Fahrzeugherstellers hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The car maker was asked too often</source>
        <translation>Der Fahrzeughersteller wurde zu oft angefragt</translation>
    </message>
    <message>
        <source>The car maker limits how often this vehicle is asked, by this and other programs.</source>
        <translation>Der Fahrzeughersteller begrenzt, wie oft dieses Fahrzeug angefragt wird, durch dieses und andere Programme.</translation>
    </message>
    <message>
        <source>Read this vehicle at most every 30 minutes, or let a webhook deliver its values.</source>
        <translation>Dieses Fahrzeug höchstens alle 30 Minuten lesen oder seine Werte von einem Webhook liefern lassen.</translation>
    </message>
    <message>
        <source>Your car&apos;s maker limits how often the car may be asked. Other apps count too.</source>
        <translation>Der Hersteller Ihres Autos begrenzt, wie oft das Auto angefragt werden darf. Auch andere Apps zählen mit.</translation>
    </message>
    <message>
        <source>The car maker answered with a fault that Smartcar does not know.</source>
        <translation>Der Fahrzeughersteller hat mit einem Fehler geantwortet, den Smartcar nicht kennt.</translation>
    </message>
    <message>
        <source>Check what was entered. If it is right, report it as a fault of this program, with the request id.</source>
        <translation>Die Eingaben prüfen. Sind sie richtig, dies mit der Anfrage-ID als Fehler dieses Programms melden.</translation>
    </message>
    <message>
        <source>A parameter is wrong</source>
        <translation>Ein Parameter ist falsch</translation>
    </message>
    <message>
        <source>A parameter of the request is missing or has a value that Smartcar does not accept.</source>
        <translation>Ein Parameter der Anfrage fehlt oder hat einen Wert, den Smartcar nicht annimmt.</translation>
    </message>
    <message>
        <source>Check the ids and values entered.</source>
        <translation>Die eingegebenen IDs und Werte prüfen.</translation>
    </message>
    <message>
        <source>An id or value has the wrong form</source>
        <translation>Eine ID oder ein Wert hat die falsche Form</translation>
    </message>
    <message>
        <source>Something in the request does not have the form that Smartcar expects.</source>
        <translation>Etwas in der Anfrage hat nicht die Form, die Smartcar erwartet.</translation>
    </message>
    <message>
        <source>Check the ids entered: vehicle and user ids are copied whole, with their dashes.</source>
        <translation>Die eingegebenen IDs prüfen: Fahrzeug- und Nutzer-IDs werden vollständig kopiert, mit ihren Bindestrichen.</translation>
    </message>
    <message>
        <source>The request lacks a parameter</source>
        <translation>Der Anfrage fehlt ein Parameter</translation>
    </message>
    <message>
        <source>Smartcar needs one more fact. For signals this is the user id of the vehicle&apos;s owner.</source>
        <translation>Smartcar braucht eine weitere Angabe. Bei Signalen ist es die Nutzer-ID des Fahrzeughalters.</translation>
    </message>
    <message>
        <source>Open the vehicle from its connection, so that the user id is sent along.</source>
        <translation>Das Fahrzeug aus seiner Verbindung öffnen, damit die Nutzer-ID mitgesendet wird.</translation>
    </message>
    <message>
        <source>Check what your car is doing, then try again.</source>
        <translation>Nachsehen, was das Auto gerade tut, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Vehicle is asleep</source>
        <translation>Fahrzeug schläft</translation>
    </message>
    <message>
        <source>The vehicle sleeps to save its battery and did not wake up in time.</source>
        <translation>Das Fahrzeug schläft, um die Batterie zu schonen, und ist nicht rechtzeitig aufgewacht.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or after the next drive.</source>
        <translation>In einigen Minuten oder nach der nächsten Fahrt erneut versuchen.</translation>
    </message>
    <message>
        <source>Unlock or start your car once to wake it up.</source>
        <translation>Das Auto einmal entriegeln oder starten, um es zu wecken.</translation>
    </message>
    <message>
        <source>Vehicle is charging</source>
        <translation>Fahrzeug lädt</translation>
    </message>
    <message>
        <source>This is not possible while the vehicle charges.</source>
        <translation>Während das Fahrzeug lädt, ist dies nicht möglich.</translation>
    </message>
    <message>
        <source>Stop charging first, or wait until it is done.</source>
        <translation>Zuerst das Laden beenden oder abwarten.</translation>
    </message>
    <message>
        <source>Wait until your car has finished charging, or stop charging.</source>
        <translation>Warten, bis das Auto fertig geladen ist, oder das Laden beenden.</translation>
    </message>
    <message>
        <source>Charging cable is not connected</source>
        <translation>Ladekabel ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>Nothing is plugged in, so the vehicle cannot charge.</source>
        <translation>Es ist nichts angeschlossen, daher kann das Fahrzeug nicht laden.</translation>
    </message>
    <message>
        <source>Have the vehicle plugged in, then try again.</source>
        <translation>Das Fahrzeug anschließen lassen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Plug your car in.</source>
        <translation>Das Auto anschließen.</translation>
    </message>
    <message>
        <source>A door is open</source>
        <translation>Eine Tür ist offen</translation>
    </message>
    <message>
        <source>This needs all doors closed.</source>
        <translation>Hierfür müssen alle Türen geschlossen sein.</translation>
    </message>
    <message>
        <source>Have the doors closed, then try again.</source>
        <translation>Die Türen schließen lassen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Close all doors of your car.</source>
        <translation>Alle Türen des Autos schließen.</translation>
    </message>
    <message>
        <source>Vehicle is fully charged</source>
        <translation>Fahrzeug ist voll geladen</translation>
    </message>
    <message>
        <source>The battery is full, or has reached its charge limit.</source>
        <translation>Die Batterie ist voll oder hat ihr Ladelimit erreicht.</translation>
    </message>
    <message>
        <source>Nothing to do. Raise the charge limit if more is needed.</source>
        <translation>Nichts zu tun. Falls mehr benötigt wird, das Ladelimit anheben.</translation>
    </message>
    <message>
        <source>Your car is charged up to its limit.</source>
        <translation>Ihr Auto ist bis zu seinem Limit geladen.</translation>
    </message>
    <message>
        <source>Not charging</source>
        <translation>Lädt nicht</translation>
    </message>
    <message>
        <source>The vehicle is not charging, so there is no such value now. A value shown beside this is the last one known.</source>
        <translation>Das Fahrzeug lädt nicht, daher gibt es jetzt keinen solchen Wert. Ein daneben gezeigter Wert ist der letzte bekannte.</translation>
    </message>
    <message>
        <source>Nothing to do. Read again while the vehicle charges.</source>
        <translation>Nichts zu tun. Erneut lesen, während das Fahrzeug lädt.</translation>
    </message>
    <message>
        <source>Your car is not charging.</source>
        <translation>Ihr Auto lädt nicht.</translation>
    </message>
    <message>
        <source>Charging fault</source>
        <translation>Ladefehler</translation>
    </message>
    <message>
        <source>The vehicle reports a fault at the charger or the cable.</source>
        <translation>Das Fahrzeug meldet einen Fehler am Ladegerät oder am Kabel.</translation>
    </message>
    <message>
        <source>Have charger and cable checked, or another charger tried.</source>
        <translation>Ladegerät und Kabel prüfen oder ein anderes Ladegerät probieren lassen.</translation>
    </message>
    <message>
        <source>Check the charger and the cable, or try another charger.</source>
        <translation>Ladegerät und Kabel prüfen oder ein anderes Ladegerät probieren.</translation>
    </message>
    <message>
        <source>The hood is open</source>
        <translation>Die Motorhaube ist offen</translation>
    </message>
    <message>
        <source>This needs the hood closed.</source>
        <translation>Hierfür muss die Motorhaube geschlossen sein.</translation>
    </message>
    <message>
        <source>Have the hood closed, then try again.</source>
        <translation>Die Motorhaube schließen lassen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Close the hood of your car.</source>
        <translation>Die Motorhaube des Autos schließen.</translation>
    </message>
    <message>
        <source>The ignition is on</source>
        <translation>Die Zündung ist eingeschaltet</translation>
    </message>
    <message>
        <source>This is not possible while the vehicle is switched on.</source>
        <translation>Während das Fahrzeug eingeschaltet ist, ist dies nicht möglich.</translation>
    </message>
    <message>
        <source>Try again when the vehicle is parked and switched off.</source>
        <translation>Erneut versuchen, wenn das Fahrzeug geparkt und ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Switch your car off.</source>
        <translation>Das Auto ausschalten.</translation>
    </message>
    <message>
        <source>Vehicle is moving</source>
        <translation>Fahrzeug fährt</translation>
    </message>
    <message>
        <source>This is not possible while the vehicle drives.</source>
        <translation>Während das Fahrzeug fährt, ist dies nicht möglich.</translation>
    </message>
    <message>
        <source>Try again when the vehicle is parked.</source>
        <translation>Erneut versuchen, wenn das Fahrzeug geparkt ist.</translation>
    </message>
    <message>
        <source>Try again once your car is parked.</source>
        <translation>Erneut versuchen, sobald das Auto geparkt ist.</translation>
    </message>
    <message>
        <source>Remote access is switched off</source>
        <translation>Der Fernzugriff ist ausgeschaltet</translation>
    </message>
    <message>
        <source>The owner, or the vehicle itself, has switched remote access off.</source>
        <translation>Der Halter oder das Fahrzeug selbst hat den Fernzugriff ausgeschaltet.</translation>
    </message>
    <message>
        <source>Have the owner switch remote access on in the vehicle or the maker&apos;s app.</source>
        <translation>Den Halter den Fernzugriff im Fahrzeug oder in der App des Herstellers einschalten lassen.</translation>
    </message>
    <message>
        <source>Switch remote access on in your car&apos;s settings.</source>
        <translation>Den Fernzugriff in den Einstellungen des Autos einschalten.</translation>
    </message>
    <message>
        <source>The trunk is open</source>
        <translation>Der Kofferraum ist offen</translation>
    </message>
    <message>
        <source>This needs the trunk closed.</source>
        <translation>Hierfür muss der Kofferraum geschlossen sein.</translation>
    </message>
    <message>
        <source>Have the trunk closed, then try again.</source>
        <translation>Den Kofferraum schließen lassen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Close the trunk of your car.</source>
        <translation>Den Kofferraum des Autos schließen.</translation>
    </message>
    <message>
        <source>The vehicle refused without saying why.</source>
        <translation>Das Fahrzeug hat ohne Angabe von Gründen abgelehnt.</translation>
    </message>
    <message>
        <source>Vehicle cannot be reached</source>
        <translation>Fahrzeug ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The vehicle has no reception, as in a garage, or its battery is low.</source>
        <translation>Das Fahrzeug hat keinen Empfang, etwa in einer Garage, oder seine Batterie ist schwach.</translation>
    </message>
    <message>
        <source>Try again later, when the vehicle has moved.</source>
        <translation>Später erneut versuchen, wenn das Fahrzeug bewegt wurde.</translation>
    </message>
    <message>
        <source>Park your car where it has reception.</source>
        <translation>Das Auto dort parken, wo es Empfang hat.</translation>
    </message>
    <message>
        <source>Vehicle is in service mode</source>
        <translation>Fahrzeug ist im Servicemodus</translation>
    </message>
    <message>
        <source>The vehicle is at a workshop or in service mode, and is offline meanwhile.</source>
        <translation>Das Fahrzeug ist in einer Werkstatt oder im Servicemodus und so lange offline.</translation>
    </message>
    <message>
        <source>Try again when the service is done.</source>
        <translation>Erneut versuchen, wenn der Service beendet ist.</translation>
    </message>
    <message>
        <source>Your car can be reached again when its service is done.</source>
        <translation>Ihr Auto ist wieder erreichbar, wenn sein Service beendet ist.</translation>
    </message>
    <message>
        <source>A device must be paired with the vehicle</source>
        <translation>Ein Gerät muss mit dem Fahrzeug gekoppelt sein</translation>
    </message>
    <message>
        <source>The vehicle obeys only after a phone key has been paired with it. Authenticating again, as the answer may suggest, does not help.</source>
        <translation>Das Fahrzeug gehorcht erst, wenn ein Telefonschlüssel mit ihm gekoppelt wurde. Erneutes Authentifizieren, wie die Antwort es nahelegen mag, hilft nicht.</translation>
    </message>
    <message>
        <source>Have the owner pair the device in the maker&apos;s app, then try again.</source>
        <translation>Den Halter das Gerät in der App des Herstellers koppeln lassen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Pair the phone key with your car in the maker&apos;s app.</source>
        <translation>Den Telefonschlüssel in der App des Herstellers mit dem Auto koppeln.</translation>
    </message>
    <message>
        <source>Smartcar advises to try again later.</source>
        <translation>Smartcar rät, es später erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Smartcar advises to have the owner authenticate again.</source>
        <translation>Smartcar rät, den Halter erneut authentifizieren zu lassen.</translation>
    </message>
    <message>
        <source>Smartcar advises to contact its support.</source>
        <translation>Smartcar rät, sich an den Support zu wenden.</translation>
    </message>
    <message>
        <source>Smartcar advises that the owner must act.</source>
        <translation>Laut Smartcar muss der Halter handeln.</translation>
    </message>
    <message>
        <source>Smartcar did not say how long: wait a minute, then longer each time.</source>
        <translation>Smartcar hat keine Dauer genannt: eine Minute warten, dann jedes Mal länger.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>In %1 erneut versuchen.</translation>
    </message>
    <message>
        <source>Smartcar names this page: %1</source>
        <translation>Smartcar nennt diese Seite: %1</translation>
    </message>
    <message>
        <source>Its code is %1.</source>
        <translation>Der Code lautet %1.</translation>
    </message>
    <message>
        <source>The place: %1.</source>
        <translation>Die Stelle: %1.</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Smartcar gives an error that this program does not know.</source>
        <translation>Smartcar gibt einen Fehler an, den dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Read again later. If it stays, ask Smartcar&apos;s support.</source>
        <translation>Später erneut lesen. Bleibt der Fehler bestehen, Smartcars Support fragen.</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Set them where the system or the variable https_proxy names the proxy, or ask your IT department.</source>
        <translation>Beides dort eintragen, wo das System oder die Variable https_proxy den Proxy nennt, oder die IT-Abteilung fragen.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings and the variable https_proxy, or ask your IT department.</source>
        <translation>Die Proxy-Einstellungen des Systems und die Variable https_proxy prüfen oder die IT-Abteilung fragen.</translation>
    </message>
    <message>
        <source>Smartcar says: &quot;%1&quot;.</source>
        <translation>Smartcar sagt: „%1“.</translation>
    </message>
    <message>
        <source>Smartcar cannot be reached</source>
        <translation>Smartcar ist nicht erreichbar</translation>
    </message>
    <message>
        <source>No secret is kept for this application.</source>
        <translation>Für diese Anwendung ist kein Geheimnis aufbewahrt.</translation>
    </message>
    <message>
        <source>Check the hosts in the settings. If they are right, report it with the request id from the Requests page.</source>
        <translation>Die Hosts in den Einstellungen prüfen. Sind sie richtig, den Fehler mit der Anfrage-ID von der Seite „Anfragen“ melden.</translation>
    </message>
    <message>
        <source>This program or the system could not use a file.</source>
        <translation>Dieses Programm oder das System konnte eine Datei nicht verwenden.</translation>
    </message>
    <message>
        <source>Look at the file, its access rights and the free space, then try again.</source>
        <translation>Die Datei, ihre Zugriffsrechte und den freien Platz prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate or protocol was not accepted, so nothing was sent.</source>
        <translation>Das Zertifikat oder Protokoll des Dienstes wurde nicht akzeptiert, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A gateway got no answer</source>
        <translation>Ein Gateway bekam keine Antwort</translation>
    </message>
    <message>
        <source>A server on the way, or at Smartcar&apos;s own door, got no good answer.</source>
        <translation>Ein Server auf dem Weg oder an Smartcars eigener Tür bekam keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>A gateway waited in vain</source>
        <translation>Ein Gateway wartete vergeblich</translation>
    </message>
    <message>
        <source>A server on the way, or at Smartcar&apos;s own door, got no answer in time.</source>
        <translation>Ein Server auf dem Weg oder an Smartcars eigener Tür bekam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>Another Motorpool is at this fleet</source>
        <translation>Ein anderes Motorpool arbeitet an dieser Flotte</translation>
    </message>
    <message>
        <source>One program at a time can do that.</source>
        <translation>Das kann immer nur ein Programm tun.</translation>
    </message>
    <message>
        <source>Wait until the other one is done, or end it; then try again.</source>
        <translation>Warten Sie, bis das andere fertig ist, oder beenden Sie es; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Enter it again: Settings, Applications, Replace the secret.</source>
        <translation>Es erneut eingeben: Einstellungen, Anwendungen, Geheimnis ersetzen.</translation>
    </message>
    <message>
        <source>The journal cannot be written, so it was not done</source>
        <translation>Das Journal lässt sich nicht schreiben, darum geschah nichts</translation>
    </message>
    <message>
        <source>What is done with an application&apos;s credentials has to be written down.</source>
        <translation>Was mit den Zugangsdaten einer Anwendung getan wird, muss aufgeschrieben werden.</translation>
    </message>
    <message>
        <source>Look at the free space, the file and its access rights, then try again.</source>
        <translation>Sehen Sie nach freiem Platz, der Datei und ihren Zugriffsrechten, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The journal is damaged, so it was not done</source>
        <translation>Das Journal ist beschädigt, darum geschah nichts</translation>
    </message>
    <message>
        <source>What is done with an application&apos;s credentials has to be written down, and the journal&apos;s file cannot be gone on with.</source>
        <translation>Was mit den Zugangsdaten einer Anwendung getan wird, muss aufgeschrieben werden, und die Datei des Journals kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Find out what became of it. Then begin a new journal: Journal, Begin a new journal, or motorpoolctl journal renew; the old files are kept beside it.</source>
        <translation>Finden Sie heraus, was mit ihm geschehen ist. Beginnen Sie dann ein neues: Journal, Neues Journal beginnen, oder motorpoolctl journal renew; die alten Dateien bleiben daneben liegen.</translation>
    </message>
    <message>
        <source>Read-only mode is on</source>
        <translation>Der Nur-Lesen-Modus ist an</translation>
    </message>
    <message>
        <source>In read-only mode nothing is changed. Nothing was sent.</source>
        <translation>Im Nur-Lesen-Modus wird nichts geändert. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Turn it off first: Settings, Access.</source>
        <translation>Schalten Sie ihn zuerst aus: Einstellungen, Zugriff.</translation>
    </message>
    <message>
        <source>It holds for this run: start the program without --read-only.</source>
        <translation>Er gilt für diesen Lauf: Starten Sie das Programm ohne --read-only.</translation>
    </message>
    <message>
        <source>Read-only mode is set by your administrator</source>
        <translation>Der Nur-Lesen-Modus ist von Ihrem Administrator festgelegt</translation>
    </message>
    <message>
        <source>Ask your administrator. Settings, Policy in force, shows what holds on this computer.</source>
        <translation>Fragen Sie Ihren Administrator. Einstellungen, Geltende Richtlinie, zeigt, was auf diesem Rechner gilt.</translation>
    </message>
    <message>
        <source>The settings file cannot be read, so nobody knows whether read-only mode was chosen in it. Nothing was sent.</source>
        <translation>Die Einstellungsdatei kann nicht gelesen werden, also weiß niemand, ob darin der Nur-Lesen-Modus gewählt wurde. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Mend motorpool.conf, then start again.</source>
        <translation>Bringen Sie motorpool.conf in Ordnung und starten Sie neu.</translation>
    </message>
    <message>
        <source>The policy of this computer cannot be read</source>
        <translation>Die Richtlinie dieses Rechners kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>What it forbids is not known, so nothing is allowed. Nothing was sent.</source>
        <translation>Was sie verbietet, ist nicht bekannt, also ist nichts erlaubt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Have your administrator mend the file, then start again.</source>
        <translation>Lassen Sie Ihren Administrator die Datei in Ordnung bringen und starten Sie neu.</translation>
    </message>
    <message>
        <source>Your administrator does not allow this</source>
        <translation>Ihr Administrator erlaubt das nicht</translation>
    </message>
    <message>
        <source>The policy of this computer forbids it. Nothing was sent.</source>
        <translation>Die Richtlinie dieses Rechners verbietet es. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Create a secret in Smartcar&apos;s dashboard, Configuration, API credentials. Then enter it here: Settings, Applications, Replace the secret.</source>
        <translation>In Smartcars Dashboard ein Geheimnis erzeugen, „Configuration“, „API credentials“. Es dann hier eingeben: Einstellungen, Anwendungen, Geheimnis ersetzen.</translation>
    </message>
    <message>
        <source>It was sent, and no whole answer came in the time allowed.</source>
        <translation>Es wurde gesendet, und in der erlaubten Zeit kam keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>Die Verbindung ist abgerissen</translation>
    </message>
    <message>
        <source>It was sent, and the connection broke before the whole answer was there.</source>
        <translation>Es wurde gesendet, und die Verbindung brach ab, bevor die ganze Antwort da war.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>Die Antwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>It was sent, and an answer came that this program cannot make sense of.</source>
        <translation>Es wurde gesendet, und es kam eine Antwort, mit der dieses Programm nichts anfangen kann.</translation>
    </message>
    <message>
        <source>Its answer was not waited for</source>
        <translation>Die Antwort wurde nicht abgewartet</translation>
    </message>
    <message>
        <source>It was on its way when the application was closed or locked, or the program ended.</source>
        <translation>Es war unterwegs, als die Anwendung geschlossen oder gesperrt wurde oder das Programm endete.</translation>
    </message>
    <message>
        <source>It was sent, and the answer is a fault of Smartcar, of a gateway or of the car maker (status %1), which does not tell whether the vehicle had got it.</source>
        <translation>Es wurde gesendet, und die Antwort ist ein Fehler von Smartcar, einem Gateway oder dem Hersteller (Status %1), der nicht sagt, ob das Fahrzeug es erhalten hatte.</translation>
    </message>
    <message>
        <source>It was sent, and what came of it could not be learned.</source>
        <translation>Es wurde gesendet, und was daraus wurde, war nicht zu erfahren.</translation>
    </message>
    <message>
        <source>Look at the vehicle before you repeat it.</source>
        <translation>Vor einer Wiederholung das Fahrzeug ansehen.</translation>
    </message>
    <message>
        <source>Look at the list of connections before you repeat it.</source>
        <translation>Vor einer Wiederholung die Liste der Verbindungen ansehen.</translation>
    </message>
    <message>
        <source>It waited too long, so it was not sent</source>
        <translation>Es wartete zu lange und wurde deshalb nicht gesendet</translation>
    </message>
    <message>
        <source>The application had no call left for two minutes, and nothing is done on a decision that is old.</source>
        <translation>Die Anwendung hatte zwei Minuten lang keinen Abruf frei, und auf eine alte Entscheidung hin wird nichts getan.</translation>
    </message>
    <message>
        <source>See how many calls are left and when more come back, look at the vehicle&apos;s state, then decide anew.</source>
        <translation>Sehen Sie nach, wie viele Abrufe frei sind und wann weitere dazukommen, sehen Sie sich den Zustand des Fahrzeugs an und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>Smartcar wants this vehicle to be left alone for longer than two minutes, and nothing is done on a decision that is old.</source>
        <translation>Smartcar will dieses Fahrzeug länger als zwei Minuten in Ruhe gelassen haben, und auf eine alte Entscheidung hin wird nichts getan.</translation>
    </message>
    <message>
        <source>Wait until it may be asked again, look at its state, then decide anew.</source>
        <translation>Warten Sie, bis es wieder gefragt werden darf, sehen Sie sich seinen Zustand an und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>The keyring with the secret stayed locked for two minutes, and nothing is done on a decision that is old.</source>
        <translation>Der Schlüsselbund mit dem Geheimnis blieb zwei Minuten lang gesperrt, und auf eine alte Entscheidung hin wird nichts getan.</translation>
    </message>
    <message>
        <source>Unlock the keyring, look at the vehicle&apos;s state, then decide anew.</source>
        <translation>Entsperren Sie den Schlüsselbund, sehen Sie sich den Zustand des Fahrzeugs an und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>Within two minutes there was no access token, or the journal was not written, and nothing is done on a decision that is old.</source>
        <translation>Innerhalb von zwei Minuten gab es kein Zugriffstoken, oder das Journal war nicht geschrieben, und auf eine alte Entscheidung hin wird nichts getan.</translation>
    </message>
    <message>
        <source>Look at the vehicle&apos;s state, then decide anew.</source>
        <translation>Sehen Sie sich den Zustand des Fahrzeugs an und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>The keychain contradicts the journal, so it was not done</source>
        <translation>Der Schlüsselbund widerspricht dem Journal, deshalb wurde es nicht getan</translation>
    </message>
    <message>
        <source>Records are missing, or the journal was replaced: the keychain knows of one that is not in it. Until a person has looked at it, nothing is changed.</source>
        <translation>Einträge fehlen, oder das Journal wurde ersetzt: Der Schlüsselbund kennt einen, der nicht darin steht. Bis jemand danach gesehen hat, wird nichts geändert.</translation>
    </message>
    <message>
        <source>Verify it: Journal, Verify, or motorpoolctl journal verify. Find out what became of it. Then begin a new journal there, with the reason, or by motorpoolctl journal renew; the old files are kept beside it.</source>
        <translation>Prüfen Sie es: Journal, Prüfen, oder motorpoolctl journal verify. Finden Sie heraus, was daraus geworden ist. Beginnen Sie dann dort ein neues Journal und nennen Sie den Grund, oder mit motorpoolctl journal renew; die alten Dateien bleiben daneben erhalten.</translation>
    </message>
    <message>
        <source>We cannot send anything to your car at present, for reasons on our side. There is nothing for you to do.</source>
        <translation>Wir können derzeit nichts an Ihr Auto senden; der Grund liegt bei uns. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Wait for the next billing period, or upgrade the plan.</source>
        <translation>Den nächsten Abrechnungszeitraum abwarten oder den Tarif erweitern.</translation>
    </message>
    <message>
        <source>This vehicle lacks the equipment, or its make does not take this command.</source>
        <translation>Diesem Fahrzeug fehlt die Ausstattung, oder seine Marke nimmt diesen Befehl nicht an.</translation>
    </message>
    <message>
        <source>Do not repeat it. Charge schedules, for example, work with few makes only.</source>
        <translation>Nicht wiederholen. Ladepläne zum Beispiel gehen nur mit wenigen Marken.</translation>
    </message>
    <message>
        <source>This cannot be done with your car from here.</source>
        <translation>Das geht mit Ihrem Auto von hier aus nicht.</translation>
    </message>
    <message>
        <source>Have the owner authenticate again through Connect, then send it again.</source>
        <translation>Den Halter über Connect neu anmelden lassen, dann erneut senden.</translation>
    </message>
    <message>
        <source>Send fewer commands at a time.</source>
        <translation>Weniger Befehle auf einmal senden.</translation>
    </message>
    <message>
        <source>Leave this vehicle alone for half an hour, then send it again.</source>
        <translation>Dieses Fahrzeug eine halbe Stunde in Ruhe lassen, dann erneut senden.</translation>
    </message>
    <message>
        <source>Smartcar needs one more fact. For commands this is the user id of the vehicle&apos;s owner.</source>
        <translation>Smartcar braucht noch eine Angabe. Bei Befehlen ist das die Nutzer-ID des Halters.</translation>
    </message>
    <message>
        <source>Nothing to do if it was to be started. Else stop charging first, or wait until it is done.</source>
        <translation>Nichts zu tun, wenn das Laden gestartet werden sollte. Sonst zuerst das Laden stoppen oder abwarten, bis es fertig ist.</translation>
    </message>
    <message>
        <source>This needs a vehicle that is charging, and it is not.</source>
        <translation>Dafür muss das Fahrzeug laden, und das tut es nicht.</translation>
    </message>
    <message>
        <source>Nothing to do if charging was to be stopped. Else have it started first.</source>
        <translation>Nichts zu tun, wenn das Laden gestoppt werden sollte. Sonst zuerst das Laden starten lassen.</translation>
    </message>
    <message>
        <source>Look at the list of subscriptions before you repeat it.</source>
        <translation>Sehen Sie in die Liste der Abonnements, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>The port cannot be listened on</source>
        <translation>An diesem Port kann nicht empfangen werden</translation>
    </message>
    <message>
        <source>Mostly another program listens on it already.</source>
        <translation>Meist nutzt ihn schon ein anderes Programm.</translation>
    </message>
    <message>
        <source>End the other program, or choose another port (&quot;any&quot; takes a free one) and hand its address on to the tunnel or proxy.</source>
        <translation>Beenden Sie das andere Programm oder wählen Sie einen anderen Port („beliebig“ nimmt einen freien) und geben Sie dessen Adresse dem Tunnel oder Proxy an.</translation>
    </message>
    <message>
        <source>The management API is not open to this application</source>
        <translation>Die Management-API steht dieser Anwendung nicht offen</translation>
    </message>
    <message>
        <source>Webhooks and subscriptions are read and changed by Smartcar&apos;s management API, which refuses the application&apos;s credentials.</source>
        <translation>Webhooks und Abonnements werden über Smartcars Management-API gelesen und geändert; sie weist die Zugangsdaten der Anwendung ab.</translation>
    </message>
    <message>
        <source>Have the owner of the Smartcar account grant it, and check the management host in the settings. Deliveries and the bench work without it.</source>
        <translation>Lassen Sie es vom Inhaber des Smartcar-Kontos freigeben und prüfen Sie den Management-Host in den Einstellungen. Zustellungen und Prüfstand arbeiten auch ohne sie.</translation>
    </message>
    <message>
        <source>It holds the password of the database with the deliveries, and does not give it out while it is locked.</source>
        <translation>Er enthält das Passwort der Datenbank mit den Zustellungen und gibt es nicht heraus, solange er gesperrt ist.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Einen starten, etwa GNOME-Schlüsselbund oder KWallet, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The password of the database with the deliveries could not be read from it.</source>
        <translation>Das Passwort der Datenbank mit den Zustellungen ließ sich nicht daraus lesen.</translation>
    </message>
    <message>
        <source>Look at the keychain, then try again.</source>
        <translation>Den Schlüsselbund prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The database&apos;s password is missing</source>
        <translation>Das Passwort der Datenbank fehlt</translation>
    </message>
    <message>
        <source>The password of the database with the deliveries is not where it was kept.</source>
        <translation>Das Passwort der Datenbank mit den Zustellungen ist nicht mehr da, wo es aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>Enter it again: Deliveries, Enter the password, or motorpoolctl application database-password.</source>
        <translation>Es erneut eingeben: Zustellungen, Passwort eingeben, oder motorpoolctl application database-password.</translation>
    </message>
    <message>
        <source>The database refused the password</source>
        <translation>Die Datenbank hat das Passwort abgelehnt</translation>
    </message>
    <message>
        <source>The one that it was given is not that of its role, or the role does not exist.</source>
        <translation>Das angegebene ist nicht das der Rolle, oder die Rolle gibt es nicht.</translation>
    </message>
    <message>
        <source>Enter the right one: Deliveries, Enter the password, or motorpoolctl application database-password. The address is in the application&apos;s settings under Advanced.</source>
        <translation>Das richtige eingeben: Zustellungen, Passwort eingeben, oder motorpoolctl application database-password. Die Adresse steht in den Einstellungen der Anwendung unter Erweitert.</translation>
    </message>
    <message>
        <source>The database wants a password</source>
        <translation>Die Datenbank verlangt ein Passwort</translation>
    </message>
    <message>
        <source>None is kept for it.</source>
        <translation>Für sie ist keines aufbewahrt.</translation>
    </message>
    <message>
        <source>Enter it: Deliveries, Enter the password, or motorpoolctl application database-password.</source>
        <translation>Es eingeben: Zustellungen, Passwort eingeben, oder motorpoolctl application database-password.</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>Die Datenbank ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Its server does not answer, or lets nobody in.</source>
        <translation>Ihr Server antwortet nicht oder lässt niemanden ein.</translation>
    </message>
    <message>
        <source>Look at the server, the network, and the address in the application&apos;s settings under Advanced. It is tried again by itself.</source>
        <translation>Den Server, das Netzwerk und die Adresse in den Einstellungen der Anwendung unter Erweitert prüfen. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The password of the database with the deliveries belongs into one, and neither Secret Service nor KWallet answers.</source>
        <translation>Das Passwort der Datenbank mit den Zustellungen gehört in einen, und weder Secret Service noch KWallet antwortet.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 · car %2</source>
        <translation>%1 · Auto %2</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>besteht</translation>
    </message>
    <message>
        <source>first delivery after subscribing</source>
        <translation>erste Zustellung nach dem Abonnieren</translation>
    </message>
    <message>
        <source>Sent because of</source>
        <translation>Gesendet wegen</translation>
    </message>
    <message>
        <source>The body holds no event that can be read.</source>
        <translation>Der Body enthält kein Ereignis, das gelesen werden kann.</translation>
    </message>
    <message>
        <source>An event without a type</source>
        <translation>Ein Ereignis ohne Typ</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Vehicle id</source>
        <translation>Fahrzeug-ID</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Nutzer-ID</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>Zustellungs-ID</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Not all of it could be read: %1 at %2.</source>
        <translation>Nicht alles konnte gelesen werden: %1 bei %2.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signals</source>
        <translation>
            <numerusform>%Ln Signal</numerusform>
            <numerusform>%Ln Signale</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste another delivery of the vehicle above to compare the two.</source>
        <translation>Fügen Sie oben eine andere Zustellung des Fahrzeugs ein, um die beiden zu vergleichen.</translation>
    </message>
    <message>
        <source>Both have the same event id: one is the other tried again.</source>
        <translation>Beide haben dieselbe Ereignis-ID: Die eine ist die andere, noch einmal versucht.</translation>
    </message>
    <message>
        <source>They are of different vehicles.</source>
        <translation>Sie sind von verschiedenen Fahrzeugen.</translation>
    </message>
    <message>
        <source>The delivery on the left is the older one of the two.</source>
        <translation>Die Zustellung links ist die ältere von beiden.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · a trigger</source>
        <translation>%1 · ein Auslöser</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>The same, with a later time</source>
        <translation>Gleich, mit späterer Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signals are unchanged.</source>
        <translation>
            <numerusform>%Ln Signal ist unverändert.</numerusform>
            <numerusform>%Ln Signale sind unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Named as triggers, though they did not change between the two: %1. A delivery between them may be missing.</source>
        <translation>Als Auslöser genannt, obwohl sie sich zwischen den beiden nicht geändert haben: %1. Dazwischen kann eine Zustellung fehlen.</translation>
    </message>
    <message>
        <source>Errors raised</source>
        <translation>Aufgetretene Fehler</translation>
    </message>
    <message>
        <source>Errors that last</source>
        <translation>Bestehende Fehler</translation>
    </message>
    <message>
        <source>Errors resolved</source>
        <translation>Behobene Fehler</translation>
    </message>
    <message>
        <source>%1&#x202f;ms</source>
        <translation>%1&#x202f;ms</translation>
    </message>
    <message>
        <source>✓ All accepted</source>
        <translation>✓ Alle angenommen</translation>
    </message>
    <message>
        <source>✕ Not all accepted</source>
        <translation>✕ Nicht alle angenommen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Beantwortet innerhalb von</translation>
    </message>
    <message>
        <source>%1 (half), %2 (99 of 100), %3 (all)</source>
        <translation>%1 (die Hälfte), %2 (99 von 100), %3 (alle)</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Erste Antwort</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>It is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>An XLSX sheet holds %L1 rows, and these are %L2. CSV holds them.</source>
        <translation>Ein XLSX-Blatt fasst %L1 Zeilen, dies sind %L2. CSV fasst sie.</translation>
    </message>
    <message>
        <source>An XLSX sheet holds %L1 columns, and these are %L2. CSV holds them.</source>
        <translation>Ein XLSX-Blatt fasst %L1 Spalten, dies sind %L2. CSV fasst sie.</translation>
    </message>
    <message>
        <source>Row %L1, column %2: the text is longer than the %L3 characters that an XLSX cell holds. CSV holds it.</source>
        <translation>Zeile %L1, Spalte %2: Der Text ist länger als die %L3 Zeichen, die eine XLSX-Zelle fasst. CSV fasst ihn.</translation>
    </message>
    <message>
        <source>An XLSX file holds 4 GiB, and this is more. CSV holds it.</source>
        <translation>Eine XLSX-Datei fasst 4 GiB, und dies ist mehr. CSV fasst es.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>NDJSON (an object a line)</source>
        <translation>NDJSON (ein Objekt je Zeile)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s), with units, ages and times in UTC where there are any.</source>
        <translation>
            <numerusform>%Ln Spalte, mit Einheiten, Alter und Zeiten in UTC, wo es sie gibt.</numerusform>
            <numerusform>%Ln Spalten, mit Einheiten, Alter und Zeiten in UTC, wo es sie gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their cars last reported on %1.</source>
        <translation>Ihre Autos meldeten sich zuletzt am %1.</translation>
    </message>
    <message>
        <source>Their cars last reported between %1 and %2.</source>
        <translation>Ihre Autos meldeten sich zuletzt zwischen %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln nothing was read yet.</source>
        <translation>
            <numerusform>Von %Ln wurde noch nichts gelesen.</numerusform>
            <numerusform>Von %Ln wurde noch nichts gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of connections was never read to its end.</source>
        <translation>Die Liste der Verbindungen wurde noch nie bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>The list of connections is as of %1.</source>
        <translation>Die Liste der Verbindungen ist vom %1.</translation>
    </message>
    <message>
        <source>Exporting makes no call.</source>
        <translation>Der Export macht keinen Abruf.</translation>
    </message>
    <message>
        <source>The list of live connections is as of %1; simulated ones were not read.</source>
        <translation>Die Liste der Live-Verbindungen ist vom %1; simulierte wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The list of simulated connections is as of %1; live ones were not read.</source>
        <translation>Die Liste der simulierten Verbindungen ist vom %1; Live-Verbindungen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The list of live connections is as of %1, that of simulated ones of %2.</source>
        <translation>Die Liste der Live-Verbindungen ist vom %1, die der simulierten vom %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s) never reported a time.</source>
        <translation>
            <numerusform>%Ln Fahrzeug meldete nie eine Zeit.</numerusform>
            <numerusform>%Ln Fahrzeuge meldeten nie eine Zeit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Battery electric</source>
        <translation>Batterieelektrisch</translation>
    </message>
    <message>
        <source>Plug-in hybrid</source>
        <translation>Plug-in-Hybrid</translation>
    </message>
    <message>
        <source>Combustion engine, also other hybrids</source>
        <translation>Verbrenner, auch andere Hybride</translation>
    </message>
    <message>
        <source>Real vehicles</source>
        <translation>Echte Fahrzeuge</translation>
    </message>
    <message>
        <source>Smartcar&apos;s simulated vehicles</source>
        <translation>Smartcars simulierte Fahrzeuge</translation>
    </message>
    <message>
        <source>As the car reported it last: yes</source>
        <translation>Wie das Auto es zuletzt meldete: ja</translation>
    </message>
    <message>
        <source>As the car reported it last: no</source>
        <translation>Wie das Auto es zuletzt meldete: nein</translation>
    </message>
    <message>
        <source>The car has not reported it</source>
        <translation>Das Auto hat es nicht gemeldet</translation>
    </message>
    <message>
        <source>A reading is an error</source>
        <translation>Ein Messwert ist ein Fehler</translation>
    </message>
    <message>
        <source>The VIN is known</source>
        <translation>Die FIN ist bekannt</translation>
    </message>
    <message>
        <source>The vehicle has a nickname</source>
        <translation>Das Fahrzeug hat einen Spitznamen</translation>
    </message>
    <message>
        <source>The location is known</source>
        <translation>Der Standort ist bekannt</translation>
    </message>
    <message>
        <source>Anything was read</source>
        <translation>Etwas wurde gelesen</translation>
    </message>
    <message>
        <source>The battery&apos;s charge is known</source>
        <translation>Der Ladestand der Batterie ist bekannt</translation>
    </message>
    <message>
        <source>The fuel level is known</source>
        <translation>Der Kraftstoffstand ist bekannt</translation>
    </message>
    <message>
        <source>The range is known</source>
        <translation>Die Reichweite ist bekannt</translation>
    </message>
    <message>
        <source>The odometer is known</source>
        <translation>Der Kilometerstand ist bekannt</translation>
    </message>
    <message>
        <source>The user has an external id</source>
        <translation>Der Nutzer hat eine externe ID</translation>
    </message>
    <message>
        <source>Found by the newest synchronisation</source>
        <translation>Beim neuesten Abgleich hinzugekommen</translation>
    </message>
    <message>
        <source>No longer in Smartcar&apos;s list</source>
        <translation>Nicht mehr in Smartcars Liste</translation>
    </message>
    <message>
        <source>Connected again by its owner</source>
        <translation>Vom Halter erneut verbunden</translation>
    </message>
    <message>
        <source>Changed since the synchronisation before</source>
        <translation>Seit dem vorigen Abgleich geändert</translation>
    </message>
    <message>
        <source>Heard of lately</source>
        <translation>Hat sich kürzlich gemeldet</translation>
    </message>
    <message>
        <source>Not heard of for a while</source>
        <translation>Hat sich eine Weile nicht gemeldet</translation>
    </message>
    <message>
        <source>Not heard of for long</source>
        <translation>Hat sich lange nicht gemeldet</translation>
    </message>
    <message>
        <source>Never heard of</source>
        <translation>Hat sich nie gemeldet</translation>
    </message>
    <message>
        <source>Any part of the make</source>
        <translation>Ein Teil der Marke</translation>
    </message>
    <message>
        <source>Any part of the model</source>
        <translation>Ein Teil des Modells</translation>
    </message>
    <message>
        <source>Model year</source>
        <translation>Modelljahr</translation>
    </message>
    <message>
        <source>Powertrain, as Smartcar gives it</source>
        <translation>Antrieb, wie Smartcar ihn nennt</translation>
    </message>
    <message>
        <source>Smartcar&apos;s mode of the vehicle</source>
        <translation>Smartcars Modus des Fahrzeugs</translation>
    </message>
    <message>
        <source>Any part of the VIN</source>
        <translation>Ein Teil der FIN</translation>
    </message>
    <message>
        <source>Any part of the vehicle id</source>
        <translation>Ein Teil der Fahrzeug-ID</translation>
    </message>
    <message>
        <source>Any part of the user id</source>
        <translation>Ein Teil der Nutzer-ID</translation>
    </message>
    <message>
        <source>Any part of the external id</source>
        <translation>Ein Teil der externen ID</translation>
    </message>
    <message>
        <source>Any part of the connection id</source>
        <translation>Ein Teil der Verbindungs-ID</translation>
    </message>
    <message>
        <source>Any part of the nickname</source>
        <translation>Ein Teil des Spitznamens</translation>
    </message>
    <message>
        <source>A permission, or any part of its name</source>
        <translation>Eine Berechtigung oder ein Teil ihres Namens</translation>
    </message>
    <message>
        <source>Time since the car reported anything</source>
        <translation>Zeit, seit das Auto etwas gemeldet hat</translation>
    </message>
    <message>
        <source>Charge of the traction battery, in percent</source>
        <translation>Ladung der Antriebsbatterie in Prozent</translation>
    </message>
    <message>
        <source>Fuel level, in percent</source>
        <translation>Kraftstoffstand in Prozent</translation>
    </message>
    <message>
        <source>Range left, in kilometres, or miles with mi</source>
        <translation>Restreichweite in Kilometern, mit mi in Meilen</translation>
    </message>
    <message>
        <source>Distance driven, in kilometres, or miles with mi</source>
        <translation>Gefahrene Strecke in Kilometern, mit mi in Meilen</translation>
    </message>
    <message>
        <source>Whether the vehicle is locked</source>
        <translation>Ob das Fahrzeug verriegelt ist</translation>
    </message>
    <message>
        <source>Whether the vehicle is charging</source>
        <translation>Ob das Fahrzeug lädt</translation>
    </message>
    <message>
        <source>Whether the vehicle is online</source>
        <translation>Ob das Fahrzeug online ist</translation>
    </message>
    <message>
        <source>What is known of the vehicle</source>
        <translation>Was vom Fahrzeug bekannt ist</translation>
    </message>
    <message>
        <source>What the newest synchronisation found, and how old the data is</source>
        <translation>Was der neueste Abgleich ergab und wie alt die Daten sind</translation>
    </message>
    <message>
        <source>When it was connected: a date, a month, or how long ago</source>
        <translation>Wann es verbunden wurde: ein Datum, ein Monat oder wie lange her</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Gemeint ist vielleicht „%1“.</translation>
    </message>
    <message>
        <source>Possible are: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>There is no prefix &quot;%1&quot;.</source>
        <translation>Es gibt kein Präfix „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a prefix, but there is none of that name.</source>
        <translation>„%1“ sieht wie ein Präfix aus, aber keines heißt so.</translation>
    </message>
    <message>
        <source>A word is missing here.</source>
        <translation>Hier fehlt ein Wort.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the words that can stand here.</source>
        <translation>„%1“ gehört nicht zu den Wörtern, die hier stehen können.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number that can stand here.</source>
        <translation>„%1“ ist keine Zahl, die hier stehen kann.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a year of four digits.</source>
        <translation>„%1“ ist keine vierstellige Jahreszahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a span of time.</source>
        <translation>„%1“ ist keine Zeitspanne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a unit: min, h, d, w, mo or y.</source>
        <translation>„%1“ braucht eine Einheit: min, h, d, w, mo oder y.</translation>
    </message>
    <message>
        <source>The range &quot;%1&quot; begins above its end.</source>
        <translation>Der Bereich „%1“ beginnt über seinem Ende.</translation>
    </message>
    <message>
        <source>Nothing here is less or greater than another.</source>
        <translation>Hier ist nichts kleiner oder größer als anderes.</translation>
    </message>
    <message>
        <source>To find it as it stands, put it in quotes: %1</source>
        <translation>Um es so zu finden, in Anführungszeichen setzen: %1</translation>
    </message>
    <message>
        <source>An example: %1</source>
        <translation>Ein Beispiel: %1</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 30min, 12h, 3d, 2w, 6mo or 1y.</source>
        <translation>Eine Zahl und eine Einheit schreiben, etwa 30min, 12h, 3d, 2w, 6mo oder 1y.</translation>
    </message>
    <message>
        <source>Write a day as 2026-05-03, a month as 2026-05, or how long ago as 7d.</source>
        <translation>Einen Tag als 2026-05-03 schreiben, einen Monat als 2026-05 oder wie lange her als 7d.</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Weniger als</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Mehr als</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Words are looked for in VIN, ids, make, model, nickname and year. All of them must be there.</source>
        <translation>Wörter werden in FIN, IDs, Marke, Modell, Spitzname und Jahr gesucht. Alle müssen vorkommen.</translation>
    </message>
    <message>
        <source>Quotes keep words together.</source>
        <translation>Anführungszeichen halten Wörter zusammen.</translation>
    </message>
    <message>
        <source>A comma: one or the other.</source>
        <translation>Ein Komma: das eine oder das andere.</translation>
    </message>
    <message>
        <source>A minus: only what does not fit, also the unknown.</source>
        <translation>Ein Minus: nur was nicht passt, auch das Unbekannte.</translation>
    </message>
    <message>
        <source>Two dots: a range. One of its ends may be left out.</source>
        <translation>Zwei Punkte: ein Bereich. Eines der Enden darf fehlen.</translation>
    </message>
    <message>
        <source>Numbers are compared by &lt;, &lt;=, &gt; and &gt;=, times in min, h, d, w, mo or y.</source>
        <translation>Zahlen werden mit &lt;, &lt;=, &gt; und &gt;= verglichen, Zeiten in min, h, d, w, mo oder y.</translation>
    </message>
    <message>
        <source>An equals sign: the whole text.</source>
        <translation>Ein Gleichheitszeichen: der ganze Text.</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>No application is open</source>
        <translation>Keine Anwendung ist geöffnet</translation>
    </message>
    <message>
        <source>Open an application to see its fleet.</source>
        <translation>Eine Anwendung öffnen, um ihre Flotte zu sehen.</translation>
    </message>
    <message>
        <source>No connection fits the filter</source>
        <translation>Keine Verbindung passt zum Filter</translation>
    </message>
    <message>
        <source>All of the filter&apos;s words have to occur in a connection.</source>
        <translation>Alle Wörter des Filters müssen in einer Verbindung vorkommen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>This application has no connections</source>
        <translation>Diese Anwendung hat keine Verbindungen</translation>
    </message>
    <message>
        <source>Once an owner has connected a vehicle, it is here after the next sync.</source>
        <translation>Sobald ein Halter ein Fahrzeug verbunden hat, steht es nach dem nächsten Abgleich hier.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>The fleet was not read yet</source>
        <translation>Die Flotte wurde noch nicht gelesen</translation>
    </message>
    <message>
        <source>A sync reads all connections of the application and keeps them on this machine, to be searched without a network. It costs no vehicle calls.</source>
        <translation>Ein Abgleich liest alle Verbindungen der Anwendung und behält sie auf diesem Rechner, sodass sie ohne Netz durchsucht werden können. Er kostet keine Fahrzeugaufrufe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>not yet read to the end</source>
        <translation>noch nicht zu Ende gelesen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The sync was cancelled. What had come is kept, and nothing is taken for gone.</source>
        <translation>Der Abgleich wurde abgebrochen. Was angekommen war, bleibt, und nichts gilt als verschwunden.</translation>
    </message>
    <message numerus="yes">
        <source>The list went on changing while it was read. Whether %Ln connection(s) still exist could not be found out; the next sync looks again.</source>
        <translation>
            <numerusform>Die Liste änderte sich, während sie gelesen wurde. Ob %Ln Verbindung noch besteht, ließ sich nicht feststellen; der nächste Abgleich sieht wieder nach.</numerusform>
            <numerusform>Die Liste änderte sich, während sie gelesen wurde. Ob %Ln Verbindungen noch bestehen, ließ sich nicht feststellen; der nächste Abgleich sieht wieder nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>None of the list is in the fleet</source>
        <translation>Nichts aus der Liste ist in der Flotte</translation>
    </message>
    <message>
        <source>The list&apos;s connections were cleared since it was looked up.</source>
        <translation>Die Verbindungen der Liste wurden entfernt, seit sie nachgeschlagen wurde.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>live as of %1</source>
        <translation>live: Stand %1</translation>
    </message>
    <message>
        <source>simulated as of %1</source>
        <translation>simuliert: Stand %1</translation>
    </message>
    <message>
        <source>live as of %1, simulated as of %2</source>
        <translation>live: Stand %1, simuliert: Stand %2</translation>
    </message>
    <message numerus="yes">
        <source>The list went on changing while it was read %Ln time(s); a later sync may find more.</source>
        <translation>
            <numerusform>Die Liste änderte sich weiter, während sie %Ln Mal gelesen wurde; ein späterer Abgleich findet vielleicht mehr.</numerusform>
            <numerusform>Die Liste änderte sich weiter, während sie %Ln Mal gelesen wurde; ein späterer Abgleich findet vielleicht mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetPresenter</name>
    <message>
        <source>Make</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Baujahr</translation>
    </message>
    <message>
        <source>Powertrain</source>
        <translation>Antrieb</translation>
    </message>
    <message>
        <source>BEV battery, PHEV plug-in hybrid, ICE combustion (other hybrids too)</source>
        <translation>BEV Batterie, PHEV Plug-in-Hybrid, ICE Verbrenner (auch andere Hybride)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Live, or simulated by Smartcar</source>
        <translation>Live oder von Smartcar simuliert</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Known once the vehicle&apos;s signals were read</source>
        <translation>Bekannt, sobald die Signale des Fahrzeugs gelesen wurden</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Charge of the traction battery</source>
        <translation>Ladestand der Antriebsbatterie</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Kraftstoff</translation>
    </message>
    <message>
        <source>Fuel left in the tank</source>
        <translation>Kraftstoff im Tank</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Kilometerstand</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Latitude and longitude, as the car reported them</source>
        <translation>Breite und Länge, wie das Auto sie meldete</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>The newest time that the car reported, of any signal</source>
        <translation>Die neueste Zeit, die das Auto für irgendein Signal meldete</translation>
    </message>
    <message>
        <source>Vehicle id</source>
        <translation>Fahrzeug-ID</translation>
    </message>
    <message>
        <source>Connection id</source>
        <translation>Verbindungs-ID</translation>
    </message>
    <message>
        <source>Changes when the owner authenticates anew</source>
        <translation>Ändert sich, wenn sich der Halter erneut authentifiziert</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Nutzer-ID</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>The id that the application gave the user</source>
        <translation>Die ID, die die Anwendung dem Nutzer gegeben hat</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>When the owner connected the vehicle</source>
        <translation>Wann der Halter das Fahrzeug verbunden hat</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>When the connection last changed</source>
        <translation>Wann sich die Verbindung zuletzt geändert hat</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>How many permissions Smartcar reports</source>
        <translation>Wie viele Berechtigungen Smartcar meldet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What the last sync found</source>
        <translation>Was der letzte Abgleich fand</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Erfahren</translation>
    </message>
    <message>
        <source>When the connection was first seen or last changed here</source>
        <translation>Wann die Verbindung hier zuerst gesehen wurde oder sich zuletzt änderte</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>frisch</translation>
    </message>
    <message>
        <source>aging</source>
        <translation>alternd</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>age not reported</source>
        <translation>Alter nicht gemeldet</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>the vehicle cannot tell it</source>
        <translation>das Fahrzeug kann es nicht melden</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Re-authenticated</source>
        <translation>Neu authentifiziert</translation>
    </message>
    <message>
        <source>Permissions changed</source>
        <translation>Berechtigungen geändert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Read error</source>
        <translation>Lesefehler</translation>
    </message>
    <message>
        <source>Why reading the vehicle failed the last time, and when</source>
        <translation>Warum das Lesen des Fahrzeugs zuletzt scheiterte, und wann</translation>
    </message>
    <message>
        <source>%1, just now</source>
        <translation>%1, gerade eben</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>Reading the vehicle failed on %1: %2</source>
        <translation>Das Lesen des Fahrzeugs scheiterte am %1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1, which may be a fraction where 1 is full</source>
        <translation>%1, vielleicht ein Anteil, bei dem 1 voll ist</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, last value %2</source>
        <translation>%1, letzter Wert %2</translation>
    </message>
</context>
<context>
    <name>FleetViewDesk</name>
    <message>
        <source>Views (*.json)</source>
        <translation>Ansichten (*.json)</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Ansichten importieren</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Ansichten exportieren</translation>
    </message>
</context>
<context>
    <name>FleetViews</name>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The name is longer than 80 characters.</source>
        <translation>Der Name ist länger als 80 Zeichen.</translation>
    </message>
    <message>
        <source>The filter is longer than 4000 characters.</source>
        <translation>Der Filter ist länger als 4000 Zeichen.</translation>
    </message>
    <message>
        <source>Its columns or its order make no sense.</source>
        <translation>Ihre Spalten oder ihre Reihenfolge ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>It is not a file of views.</source>
        <translation>Das ist keine Datei mit Ansichten.</translation>
    </message>
    <message>
        <source>View %1: %2</source>
        <translation>Ansicht %1: %2</translation>
    </message>
    <message>
        <source>View %1 (%2): %3</source>
        <translation>Ansicht %1 (%2): %3</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the file. What this one does not know is left out.</source>
        <translation>Eine neuere Version dieses Programms hat die Datei geschrieben. Was diese nicht kennt, bleibt weg.</translation>
    </message>
    <message>
        <source>Only the first 1000 views were read.</source>
        <translation>Nur die ersten 1000 Ansichten wurden gelesen.</translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation>Das ist kein Objekt.</translation>
    </message>
    <message>
        <source>The file has this name already.</source>
        <translation>Die Datei hat diesen Namen schon.</translation>
    </message>
    <message>
        <source>Not heard of for 3 days</source>
        <translation>Seit 3 Tagen still</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation>Akku fast leer</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>New since last sync</source>
        <translation>Neu seit dem Abgleich</translation>
    </message>
    <message>
        <source>There is no such view.</source>
        <translation>Diese Ansicht gibt es nicht.</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Eine andere Ansicht hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Search: a user id, external id, vehicle id, VIN or a pasted redirect URL</source>
        <translation>Suchen: Nutzer-ID, externe ID, Fahrzeug-ID, FIN oder eine eingefügte Weiterleitungs-URL</translation>
    </message>
    <message>
        <source>Connections of a user</source>
        <translation>Verbindungen eines Nutzers</translation>
    </message>
    <message>
        <source>Requests that were made</source>
        <translation>Gestellte Anfragen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All connections of the application</source>
        <translation>Alle Verbindungen der Anwendung</translation>
    </message>
    <message>
        <source>On a row: read the vehicle&apos;s signals, a billed call</source>
        <translation>In einer Zeile: die Signale des Fahrzeugs lesen, ein kostenpflichtiger Abruf</translation>
    </message>
    <message>
        <source>Read the signals again, a billed call</source>
        <translation>Die Signale erneut lesen, ein kostenpflichtiger Abruf</translation>
    </message>
    <message>
        <source>Copy what is selected, ids in full</source>
        <translation>Auswahl kopieren, IDs vollständig</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Inspektor ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Fold or unfold the sidebar</source>
        <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>One Smartcar application: a client id, a client secret, hosts.</source>
        <translation>Eine Smartcar-Anwendung: Client-ID, Client-Geheimnis, Hosts.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>The owner who consented in Smartcar Connect.</source>
        <translation>Der Halter, der in Smartcar Connect zugestimmt hat.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>One user&apos;s link to one vehicle. Listing connections is free.</source>
        <translation>Die Verknüpfung eines Nutzers mit einem Fahrzeug. Verbindungen aufzulisten ist kostenfrei.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>A named measurement. Reading a vehicle&apos;s signals is a billed call and is made only when asked for.</source>
        <translation>Eine benannte Messgröße. Die Signale eines Fahrzeugs zu lesen ist ein kostenpflichtiger Abruf und geschieht nur auf Verlangen.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Always since the car reported the value, not since it was read.</source>
        <translation>Stets seit der Meldung des Werts durch das Fahrzeug, nicht seit dem Lesen.</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Aging</source>
        <translation>Alternd</translation>
    </message>
    <message>
        <source>Stale; the limits are in the settings</source>
        <translation>Veraltet; die Grenzen stehen in den Einstellungen</translation>
    </message>
    <message>
        <source>An error, explained where it stands</source>
        <translation>Ein Fehler, an Ort und Stelle erklärt</translation>
    </message>
    <message>
        <source>The vehicle is not capable of it</source>
        <translation>Das Fahrzeug beherrscht es nicht</translation>
    </message>
    <message>
        <source>The owner did not give the permission</source>
        <translation>Der Halter hat die Berechtigung nicht gewährt</translation>
    </message>
    <message>
        <source>Filter what is listed</source>
        <translation>Die Liste filtern</translation>
    </message>
    <message>
        <source>Read the list again, which is free</source>
        <translation>Die Liste erneut lesen, kostenfrei</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Eine Anwendung hinzufügen</translation>
    </message>
    <message>
        <source>This guide</source>
        <translation>Diese Kurzanleitung</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Battery-electric, plug-in hybrid, combustion engine.</source>
        <translation>Batterieelektrisch, Plug-in-Hybrid, Verbrennungsmotor.</translation>
    </message>
    <message>
        <source>The vehicle identification number. Smartcar cannot be asked for it; it is known once the signals were read.</source>
        <translation>Die Fahrzeug-Identifizierungsnummer, kurz FIN. Smartcar kann nicht nach ihr gefragt werden; sie ist bekannt, sobald die Signale gelesen wurden.</translation>
    </message>
    <message>
        <source>The whole fleet</source>
        <translation>Die ganze Flotte</translation>
    </message>
    <message>
        <source>Look up a list of ids in the fleet</source>
        <translation>Eine Liste von IDs in der Flotte nachschlagen</translation>
    </message>
    <message>
        <source>The call budget, and what the month has cost</source>
        <translation>Das Abrufbudget, und was der Monat gekostet hat</translation>
    </message>
    <message>
        <source>Not reported; an empty cell was not read yet</source>
        <translation>Nicht gemeldet; eine leere Zelle wurde noch nicht gelesen</translation>
    </message>
    <message>
        <source>All actions in one list, found by typing</source>
        <translation>Alle Aktionen in einer Liste, durch Tippen zu finden</translation>
    </message>
    <message>
        <source>A link for the owner, to connect or to sign in again</source>
        <translation>Ein Link für den Halter, zum Verbinden oder erneuten Anmelden</translation>
    </message>
    <message>
        <source>Lock the window and drop all secrets from memory</source>
        <translation>Das Fenster sperren und alle Geheimnisse aus dem Speicher entfernen</translation>
    </message>
    <message>
        <source>Journal of what was done</source>
        <translation>Journal dessen, was getan wurde</translation>
    </message>
    <message>
        <source>Deliveries of webhooks</source>
        <translation>Zustellungen von Webhooks</translation>
    </message>
    <message>
        <source>Webhooks, and which vehicle each is told of</source>
        <translation>Webhooks, und von welchem Fahrzeug jeder erfährt</translation>
    </message>
    <message>
        <source>The bench: verify a delivery, find out what is wrong with it, send it again to this computer</source>
        <translation>Der Prüfstand: eine Zustellung prüfen, ihren Fehler finden, sie noch einmal an diesen Rechner senden</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>An address to which Smartcar sends what changed. It is made in Smartcar&apos;s dashboard; deliveries cost no calls.</source>
        <translation>Eine Adresse, an die Smartcar sendet, was sich ändert. Sie wird in Smartcars Dashboard angelegt; Zustellungen kosten keine Abrufe.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>A vehicle of which a webhook is told.</source>
        <translation>Ein Fahrzeug, von dem ein Webhook erfährt.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>One message of a webhook, signed with the management token. Smartcar tries four times in three minutes, then never again.</source>
        <translation>Eine Nachricht eines Webhooks, mit dem Management-Token signiert. Smartcar versucht es viermal in drei Minuten, dann nie wieder.</translation>
    </message>
    <message>
        <source>Export what is listed, in the fleet or of webhooks</source>
        <translation>Exportieren, was in der Flotte oder zu Webhooks gelistet ist</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal has no such records.</source>
        <translation>Das Journal hat keine solchen Einträge.</translation>
    </message>
    <message>
        <source>Record %1 is missing or damaged. Verify the journal; what is whole can be exported.</source>
        <translation>Eintrag %1 fehlt oder ist beschädigt. Prüfen Sie das Journal; was heil ist, lässt sich exportieren.</translation>
    </message>
    <message>
        <source>%1 is no exported journal.</source>
        <translation>%1 ist kein exportiertes Journal.</translation>
    </message>
    <message>
        <source>Its last record is no record.</source>
        <translation>Ihr letzter Eintrag ist kein Eintrag.</translation>
    </message>
    <message>
        <source>It goes on in another file.</source>
        <translation>Es geht in einer anderen Datei weiter.</translation>
    </message>
    <message>
        <source>There is no journal.</source>
        <translation>Es gibt kein Journal.</translation>
    </message>
    <message>
        <source>It changed its name.</source>
        <translation>Sie hat einen anderen Namen bekommen.</translation>
    </message>
    <message>
        <source>Record %1 was changed: its content and its hash do not fit together.</source>
        <translation>Eintrag %1 wurde geändert: Inhalt und Prüfsumme passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Record %1 is missing.</source>
        <translation>Eintrag %1 fehlt.</translation>
    </message>
    <message>
        <source>The records %1 to %2 are missing.</source>
        <translation>Die Einträge %1 bis %2 fehlen.</translation>
    </message>
    <message>
        <source>In the place of record %1 stands record %2: records were put in another order.</source>
        <translation>An der Stelle von Eintrag %1 steht Eintrag %2: Einträge wurden umgestellt.</translation>
    </message>
    <message>
        <source>Record %1 does not go on with the one before: one of the two was replaced.</source>
        <translation>Eintrag %1 setzt den davor nicht fort: Einer der beiden wurde ersetzt.</translation>
    </message>
    <message>
        <source>Record %1 is no beginning of a journal.</source>
        <translation>Eintrag %1 ist kein Anfang eines Journals.</translation>
    </message>
    <message>
        <source>From record %1 on the file cannot be read: %2</source>
        <translation>Ab Eintrag %1 ist die Datei nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Record %1 is missing at the end: the keychain knows of it.</source>
        <translation>Am Ende fehlt Eintrag %1: Der Schlüsselbund weiß von ihm.</translation>
    </message>
    <message>
        <source>The records %1 to %2 are missing at the end: the keychain knows of them.</source>
        <translation>Am Ende fehlen die Einträge %1 bis %2: Der Schlüsselbund weiß von ihnen.</translation>
    </message>
    <message>
        <source>The journal was replaced: the keychain knows of another record %1.</source>
        <translation>Das Journal wurde ersetzt: Der Schlüsselbund kennt einen anderen Eintrag %1.</translation>
    </message>
    <message>
        <source>The records %1 to %2 are whole, unchanged and in their order.</source>
        <translation>Die Einträge %1 bis %2 sind vollständig, unverändert und in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>The records %1 to %2 fit together.</source>
        <translation>Die Einträge %1 bis %2 passen zueinander.</translation>
    </message>
    <message>
        <source>No record was changed, removed from between others, or put in another place.</source>
        <translation>Kein Eintrag wurde geändert, zwischen anderen entfernt oder an eine andere Stelle gesetzt.</translation>
    </message>
    <message>
        <source>Nothing is missing up to record %1, which the keychain knows.</source>
        <translation>Bis zum Eintrag %1, den der Schlüsselbund kennt, fehlt nichts.</translation>
    </message>
    <message>
        <source>The records up to %1 were removed as the settings say; a record tells of it.</source>
        <translation>Die Einträge bis %1 wurden entfernt, wie es die Einstellungen sagen; ein Eintrag berichtet davon.</translation>
    </message>
    <message>
        <source>That it is this application&apos;s journal, and that nothing came after: compare its last hash with that of the journal itself.</source>
        <translation>Dass es das Journal dieser Anwendung ist und nichts danach kam: Vergleichen Sie seine letzte Prüfsumme mit der des Journals selbst.</translation>
    </message>
    <message>
        <source>That no records are missing at the end: the keychain has no mark of this journal.</source>
        <translation>Dass am Ende keine Einträge fehlen: Der Schlüsselbund hat keine Marke dieses Journals.</translation>
    </message>
    <message>
        <source>That no records are missing at the end: the keychain could not be asked.</source>
        <translation>Dass am Ende keine Einträge fehlen: Der Schlüsselbund war nicht zu fragen.</translation>
    </message>
    <message>
        <source>That no records were removed after record %1: the keychain knows no later one.</source>
        <translation>Dass nach Eintrag %1 keine entfernt wurden: Der Schlüsselbund kennt keinen späteren.</translation>
    </message>
    <message>
        <source>Whoever has both the files and the keychain of this user can write another journal. A copy elsewhere, or the last hash written down, shows it.</source>
        <translation>Wer die Dateien und den Schlüsselbund dieses Benutzers hat, kann ein anderes Journal schreiben. Eine Kopie anderswo oder die notierte letzte Prüfsumme zeigt es.</translation>
    </message>
    <message>
        <source>The file&apos;s own guard against changes was taken down. No program of ours does that.</source>
        <translation>Der Schutz der Datei gegen Änderungen wurde entfernt. Das tut keines unserer Programme.</translation>
    </message>
    <message>
        <source>Its first record is no beginning.</source>
        <translation>Ihr erster Eintrag ist kein Anfang.</translation>
    </message>
    <message>
        <source>It was replaced by another while it was in use.</source>
        <translation>Sie wurde durch eine andere ersetzt, während sie benutzt wurde.</translation>
    </message>
    <message>
        <source>It was removed while it was in use.</source>
        <translation>Sie wurde entfernt, während sie benutzt wurde.</translation>
    </message>
    <message>
        <source>This system has no such log.</source>
        <translation>Dieses System hat kein solches Protokoll.</translation>
    </message>
    <message>
        <source>What stands in the journal before: this one was begun anew at %1, and the other&apos;s files were laid into %2. They were not checked.</source>
        <translation>Was im Journal davor steht: Dieses wurde am %1 neu begonnen, und die Dateien des anderen wurden in %2 gelegt. Sie wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>What stands in the journal before: this one was begun anew at %1, and the other&apos;s files, up to record %2 with the hash %3, were laid into %4. They were not checked.</source>
        <translation>Was im Journal davor steht: Dieses wurde am %1 neu begonnen, und die Dateien des anderen, bis zu Eintrag %2 mit dem Hash %3, wurden in %4 gelegt. Sie wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>That this is the journal that was written here: the keychain knows of record %1, which is not in it or is another there.</source>
        <translation>Dass dies das Journal ist, das hier geschrieben wurde: Der Schlüsselbund kennt den Eintrag %1, der darin fehlt oder dort ein anderer ist.</translation>
    </message>
    <message>
        <source>That it was this program that removed the records up to %1: the keychain does not say it.</source>
        <translation>Dass dieses Programm die Einträge bis %1 entfernt hat: Der Schlüsselbund sagt es nicht.</translation>
    </message>
</context>
<context>
    <name>JournalHold</name>
    <message>
        <source>The journal is closed.</source>
        <translation>Das Journal ist geschlossen.</translation>
    </message>
</context>
<context>
    <name>JournalPresentation</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Command sent</source>
        <translation>Befehl gesendet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Application opened</source>
        <translation>Anwendung geöffnet</translation>
    </message>
    <message>
        <source>Application closed</source>
        <translation>Anwendung geschlossen</translation>
    </message>
    <message>
        <source>Fleet exported</source>
        <translation>Flotte exportiert</translation>
    </message>
    <message>
        <source>Journal exported</source>
        <translation>Journal exportiert</translation>
    </message>
    <message>
        <source>Journal begun</source>
        <translation>Journal begonnen</translation>
    </message>
    <message>
        <source>Journal continued in a new file</source>
        <translation>Journal in neuer Datei fortgesetzt</translation>
    </message>
    <message>
        <source>File closed</source>
        <translation>Datei abgeschlossen</translation>
    </message>
    <message>
        <source>Written again after a failure</source>
        <translation>Nach einem Fehler wieder geschrieben</translation>
    </message>
    <message>
        <source>Old file removed</source>
        <translation>Alte Datei entfernt</translation>
    </message>
    <message>
        <source>Token asked for</source>
        <translation>Token angefragt</translation>
    </message>
    <message>
        <source>Token obtained</source>
        <translation>Token erhalten</translation>
    </message>
    <message>
        <source>No token obtained</source>
        <translation>Kein Token erhalten</translation>
    </message>
    <message>
        <source>Client secret added</source>
        <translation>Client-Geheimnis hinterlegt</translation>
    </message>
    <message>
        <source>Client secret replaced</source>
        <translation>Client-Geheimnis ersetzt</translation>
    </message>
    <message>
        <source>Management token added</source>
        <translation>Management-Token hinterlegt</translation>
    </message>
    <message>
        <source>Management token replaced</source>
        <translation>Management-Token ersetzt</translation>
    </message>
    <message>
        <source>Management token removed</source>
        <translation>Management-Token entfernt</translation>
    </message>
    <message>
        <source>Secrets removed with the application</source>
        <translation>Geheimnisse mit der Anwendung entfernt</translation>
    </message>
    <message>
        <source>Link for an owner saved as a picture</source>
        <translation>Link für einen Besitzer als Bild gespeichert</translation>
    </message>
    <message>
        <source>Picture of the window saved</source>
        <translation>Bild des Fensters gespeichert</translation>
    </message>
    <message>
        <source>Case saved</source>
        <translation>Fall gespeichert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>of a command: nobody can say whether it was carried out</extracomment>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>Receiving of deliveries started</source>
        <translation>Empfang von Zustellungen gestartet</translation>
    </message>
    <message>
        <source>Receiving of deliveries stopped</source>
        <translation>Empfang von Zustellungen beendet</translation>
    </message>
    <message>
        <source>Database password added</source>
        <translation>Datenbankpasswort hinterlegt</translation>
    </message>
    <message>
        <source>Database password replaced</source>
        <translation>Datenbankpasswort ersetzt</translation>
    </message>
    <message>
        <source>Database password removed</source>
        <translation>Datenbankpasswort entfernt</translation>
    </message>
    <message>
        <source>Vehicles of webhooks exported</source>
        <translation>Fahrzeuge von Webhooks exportiert</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keyring does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>No keyring runs in this session: nothing answers as %1 on D-Bus. GNOME Keyring, KWallet and KeePassXC do when they run.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund: Nichts antwortet als %1 auf D-Bus. GNOME-Schlüsselbund, KWallet und KeePassXC tun es, wenn sie laufen.</translation>
    </message>
    <message>
        <source>There is no D-Bus session, so no keyring can be reached.</source>
        <translation>Es gibt keine D-Bus-Sitzung, daher ist kein Schlüsselbund erreichbar.</translation>
    </message>
    <message>
        <source>The secret is empty or is not text.</source>
        <translation>Das Geheimnis ist leer oder kein Text.</translation>
    </message>
    <message>
        <source>The secret was stored in %1; this session uses %2, which holds none.</source>
        <translation>Das Geheimnis wurde in %1 gespeichert; diese Sitzung verwendet %2, wo keines liegt.</translation>
    </message>
    <message>
        <source>The keyring gave back something else than was stored.</source>
        <translation>Der Schlüsselbund hat etwas anderes zurückgegeben, als gespeichert wurde.</translation>
    </message>
    <message>
        <source>The wallet is closed.</source>
        <translation>Die digitale Brieftasche ist geschlossen.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked: the question for its password was declined or could not be shown.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt: Die Passwortabfrage wurde abgelehnt oder konnte nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The keyring ended while it was being unlocked.</source>
        <translation>Der Schlüsselbund wurde während des Entsperrens beendet.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>No keyring is open yet. Unlocking opens or makes one.</source>
        <translation>Noch ist kein Schlüsselbund offen. Entsperren öffnet einen oder legt einen an.</translation>
    </message>
    <message>
        <source>The keychain works, but does not hold it.</source>
        <translation>Der Schlüsselbund funktioniert, enthält es aber nicht.</translation>
    </message>
</context>
<context>
    <name>ListLookup</name>
    <message>
        <source>The list is longer than 128 MB.</source>
        <translation>Die Liste ist länger als 128 MB.</translation>
    </message>
    <message>
        <source>It is not a text file. Save a spreadsheet as CSV, or copy its cells.</source>
        <translation>Das ist keine Textdatei. Eine Tabelle als CSV speichern oder ihre Zellen kopieren.</translation>
    </message>
    <message>
        <source>The list has more than 2,000,000 entries.</source>
        <translation>Die Liste hat mehr als 2.000.000 Einträge.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
</context>
<context>
    <name>ListResultModel</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden über</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln verschwunden</numerusform>
            <numerusform>%Ln verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln nicht gefunden</numerusform>
            <numerusform>%Ln nicht gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with several connections</source>
        <translation>
            <numerusform>%Ln mit mehreren Verbindungen</numerusform>
            <numerusform>%Ln mit mehreren Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln wiederholt</numerusform>
            <numerusform>%Ln wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken apart</source>
        <translation>
            <numerusform>%Ln zerlegt</numerusform>
            <numerusform>%Ln zerlegt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapLink</name>
    <message>
        <source>In the map program</source>
        <translation>Im Kartenprogramm</translation>
    </message>
    <message>
        <source>On openstreetmap.org, which then learns the place</source>
        <translation>Auf openstreetmap.org, das den Ort damit erfährt</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Koordinaten kopieren</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>You can sign in to Smartcar&apos;s dashboard</source>
        <translation>Sie können sich in Smartcars Dashboard anmelden</translation>
    </message>
    <message>
        <source>Secrets are made there and nowhere else.</source>
        <translation>Nur dort werden Geheimnisse erzeugt.</translation>
    </message>
    <message>
        <source>You know where tokens of vehicles are kept now</source>
        <translation>Sie wissen, wo die Tokens der Fahrzeuge jetzt liegen</translation>
    </message>
    <message>
        <source>Databases, caches, jobs that renew them, other services.</source>
        <translation>Datenbanken, Zwischenspeicher, Aufgaben, die sie erneuern, andere Dienste.</translation>
    </message>
    <message>
        <source>You have a place to try it out</source>
        <translation>Sie haben einen Ort zum Ausprobieren</translation>
    </message>
    <message>
        <source>Create a client secret</source>
        <translation>Ein Client-Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>It is shown once. Put id and secret into a secret store, never into version control.</source>
        <translation>Es wird einmal gezeigt. ID und Geheimnis gehören in einen Geheimnisspeicher, nie in die Versionsverwaltung.</translation>
    </message>
    <message>
        <source>Leave the old renewal of tokens running</source>
        <translation>Die alte Erneuerung der Tokens weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Both ways work side by side until you switch.</source>
        <translation>Beide Wege gehen nebeneinander, bis Sie umschalten.</translation>
    </message>
    <message>
        <source>Fetch an application token once</source>
        <translation>Einmal ein Anwendungstoken holen</translation>
    </message>
    <message>
        <source>Store the user id that Connect&apos;s redirect brings</source>
        <translation>Die Nutzer-ID speichern, die die Weiterleitung von Connect bringt</translation>
    </message>
    <message>
        <source>The parameter user_id. Paste such a URL into the search field to see what is in it.</source>
        <translation>Der Parameter user_id. Eine solche URL in das Suchfeld eingefügt zeigt, was darin steht.</translation>
    </message>
    <message>
        <source>Give your users a column for Smartcar&apos;s user id</source>
        <translation>Den eigenen Nutzern eine Spalte für Smartcars Nutzer-ID geben</translation>
    </message>
    <message>
        <source>Fill it for the connections that exist</source>
        <translation>Sie für die bestehenden Verbindungen füllen</translation>
    </message>
    <message>
        <source>Keep one token for the application and renew it hourly</source>
        <translation>Ein Token für die Anwendung halten und stündlich erneuern</translation>
    </message>
    <message>
        <source>One renewal at a time; a few minutes before it runs out.</source>
        <translation>Eine Erneuerung zur Zeit; einige Minuten vor dem Ablauf.</translation>
    </message>
    <message>
        <source>Let webhooks find the owner by data.user.id</source>
        <translation>Webhooks den Besitzer über data.user.id finden lassen</translation>
    </message>
    <message>
        <source>Signals and commands use the application token</source>
        <translation>Signale und Befehle verwenden das Anwendungstoken</translation>
    </message>
    <message>
        <source>With the owner&apos;s id in the header sc-user-id.</source>
        <translation>Mit der ID des Besitzers in der Kopfzeile sc-user-id.</translation>
    </message>
    <message>
        <source>Remove the old jobs and the tokens of vehicles</source>
        <translation>Die alten Aufgaben und die Tokens der Fahrzeuge entfernen</translation>
    </message>
    <message>
        <source>Once no call has used them for a while.</source>
        <translation>Sobald sie eine Weile kein Abruf mehr verwendet hat.</translation>
    </message>
    <message>
        <source>Rotate secrets</source>
        <translation>Geheimnisse wechseln</translation>
    </message>
    <message>
        <source>Up to three may exist at once: create, deploy, delete the old one. A lost secret is replaced in the same way.</source>
        <translation>Bis zu drei dürfen es zugleich sein: erzeugen, verteilen, das alte löschen. Ein verlorenes wird ebenso ersetzt.</translation>
    </message>
    <message>
        <source>Limit who sees secrets, and keep note of it</source>
        <translation>Begrenzen, wer Geheimnisse sieht, und darüber Buch führen</translation>
    </message>
    <message>
        <source>Nothing of them belongs into an app or a web page.</source>
        <translation>Nichts davon gehört in eine App oder eine Webseite.</translation>
    </message>
    <message>
        <source>Subscribe to Smartcar&apos;s status pages</source>
        <translation>Smartcars Statusseiten abonnieren</translation>
    </message>
    <message>
        <source>Plan for owners who have to connect again</source>
        <translation>Einplanen, dass Besitzer sich neu verbinden müssen</translation>
    </message>
    <message>
        <source>Smartcar&apos;s errors say so; the view “With errors” lists them.</source>
        <translation>Smartcars Fehler sagen es; die Ansicht „Mit Fehlern“ listet sie auf.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>1. Beside what runs</source>
        <translation>1. Neben dem Laufenden</translation>
    </message>
    <message>
        <source>2. Build</source>
        <translation>2. Bauen</translation>
    </message>
    <message>
        <source>3. Switch</source>
        <translation>3. Umschalten</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>Von da an</translation>
    </message>
    <message>
        <source>Smartcar&apos;s API version 3 wants one token for an application instead of one for each vehicle, and names the owner in each call. Older versions end in 2026; see Smartcar for the day. What you tick is remembered on this machine.</source>
        <translation>Smartcars API in Version 3 will ein Token für die Anwendung statt eines für jedes Fahrzeug und nennt in jedem Abruf den Besitzer. Ältere Versionen enden 2026; den Tag nennt Smartcar. Was Sie abhaken, merkt sich dieser Rechner.</translation>
    </message>
    <message>
        <source>After Smartcar&apos;s migration guide and FAQ, in our own words. Where they differ, theirs hold:</source>
        <translation>Nach Smartcars Umstiegsanleitung und FAQ, in eigenen Worten. Wo sie abweichen, gelten ihre:</translation>
    </message>
    <message>
        <source>You may change your own database</source>
        <translation>Sie dürfen Ihre eigene Datenbank ändern</translation>
    </message>
    <message>
        <source>A column is added now, and the tokens go at the end.</source>
        <translation>Jetzt kommt eine Spalte hinzu, und am Ende gehen die Token.</translation>
    </message>
    <message>
        <source>Development and staging, with a test application of its own beside the one for production, both clearly named.</source>
        <translation>Entwicklung und Staging, mit einer eigenen Testanwendung neben der für den Betrieb, beide eindeutig benannt.</translation>
    </message>
    <message>
        <source>The application in the dashboard is complete</source>
        <translation>Die Anwendung im Dashboard ist vollständig</translation>
    </message>
    <message>
        <source>Redirect URIs, logo and the URL of your privacy policy, which owners see in Connect.</source>
        <translation>Weiterleitungs-URIs, Logo und die URL Ihrer Datenschutzerklärung, die Halter in Connect sehen.</translation>
    </message>
    <message>
        <source>It asks for no more permissions than you use</source>
        <translation>Sie fragt nach nicht mehr Berechtigungen, als Sie nutzen</translation>
    </message>
    <message>
        <source>A short list is easier to agree to. What Smartcar reports is in the fleet&apos;s column “Permissions”.</source>
        <translation>Einer kurzen Liste stimmt man leichter zu. Was Smartcar meldet, steht in der Spalte „Berechtigungen“ der Flotte.</translation>
    </message>
    <message>
        <source>You know which brands you support</source>
        <translation>Sie wissen, welche Marken Sie unterstützen</translation>
    </message>
    <message>
        <source>Let owners choose among them only, and see Smartcar&apos;s pages for what each of them can do.</source>
        <translation>Lassen Sie Halter nur unter ihnen wählen, und sehen Sie auf Smartcars Seiten nach, was jede von ihnen kann.</translation>
    </message>
    <message>
        <source>“Test” in this program&apos;s settings does it, and so do motorpoolctl token and curl.</source>
        <translation>„Testen“ in den Einstellungen dieses Programms tut es, ebenso motorpoolctl token und curl.</translation>
    </message>
    <message>
        <source>All pages of the lists of live and of simulated vehicles: a sync reads both. The mapping below is what it read.</source>
        <translation>Alle Seiten der Listen von Live- und simulierten Fahrzeugen: Ein Abgleich liest beide. Die Zuordnung unten ist, was er las.</translation>
    </message>
    <message>
        <source>Audit who used tokens, and who still can</source>
        <translation>Prüfen Sie, wer Token benutzt hat und wer es noch kann</translation>
    </message>
    <message>
        <source>People, services and backups that held tokens of vehicles; from now on those that hold the secret.</source>
        <translation>Menschen, Dienste und Sicherungen, die Token von Fahrzeugen hatten; von nun an die, die das Geheimnis haben.</translation>
    </message>
    <message>
        <source>status.smartcar.com for the service, and brandreliability.smartcar.com for each brand.</source>
        <translation>status.smartcar.com für den Dienst und brandreliability.smartcar.com für jede Marke.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>On this system the program cannot show notifications.</source>
        <translation>Auf diesem System kann das Programm keine Benachrichtigungen zeigen.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: nothing on it offers to.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen: Nichts auf ihm bietet es an.</translation>
    </message>
    <message>
        <source>The desktop did not answer to a notification.</source>
        <translation>Der Desktop hat auf eine Benachrichtigung nicht geantwortet.</translation>
    </message>
    <message>
        <source>The desktop refused a notification: %1</source>
        <translation>Der Desktop hat eine Benachrichtigung abgelehnt: %1</translation>
    </message>
    <message>
        <source>There is no desktop session to show notifications.</source>
        <translation>Es gibt keine Desktop-Sitzung, die Benachrichtigungen zeigen könnte.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Desktop console for fleets connected through the Smartcar API.
With SMARTCAR_CLIENT_ID and SMARTCAR_CLIENT_SECRET set, it opens that application for this run.</source>
        <translation>Desktop-Konsole für Flotten, die über die Smartcar-API verbunden sind.
Sind SMARTCAR_CLIENT_ID und SMARTCAR_CLIENT_SECRET gesetzt, wird für diesen Programmlauf diese Anwendung geöffnet.</translation>
    </message>
    <message>
        <source>Open the demo fleet, a simulated Smartcar inside this program.</source>
        <translation>Die Demoflotte öffnen, ein simuliertes Smartcar innerhalb dieses Programms.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Another demo fleet for another number.</source>
        <translation>Für eine andere Zahl eine andere Demoflotte.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Open the application of this name.</source>
        <translation>Die Anwendung dieses Namens öffnen.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Base URL of the token host.</source>
        <translation>Basis-URL des Token-Hosts.</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Base URL of the vehicle host.</source>
        <translation>Basis-URL des Fahrzeug-Hosts.</translation>
    </message>
    <message>
        <source>Base URL of the management host.</source>
        <translation>Basis-URL des Verwaltungs-Hosts.</translation>
    </message>
    <message>
        <source>PEM file with certificates to trust in addition.</source>
        <translation>PEM-Datei mit Zertifikaten, denen zusätzlich vertraut wird.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder of motorpool.conf.</source>
        <translation>Ordner von motorpool.conf.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Draw the window into a PNG file once it has loaded, and end. In the demo the first vehicle is shown.</source>
        <translation>Das Fenster nach dem Laden in eine PNG-Datei zeichnen und beenden. In der Demo wird das erste Fahrzeug gezeigt.</translation>
    </message>
    <message>
        <source>Log to standard error.</source>
        <translation>Auf der Standardfehlerausgabe protokollieren.</translation>
    </message>
    <message>
        <source>--demo-faults: “%1” is none of %2.</source>
        <translation>--demo-faults: „%1“ gehört nicht zu %2.</translation>
    </message>
    <message>
        <source>--demo-seed takes a number.</source>
        <translation>--demo-seed verlangt eine Zahl.</translation>
    </message>
    <message>
        <source>--demo and --application exclude each other.</source>
        <translation>--demo und --application schließen einander aus.</translation>
    </message>
    <message>
        <source>Only one text can be opened. Put it between quotes.</source>
        <translation>Nur ein Text kann geöffnet werden. Ihn in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Where a folder for each application lies, with what is known of its fleet (fleet.sqlite).</source>
        <translation>Wo für jede Anwendung ein Ordner liegt, mit dem, was von ihrer Flotte bekannt ist (fleet.sqlite).</translation>
    </message>
    <message>
        <source>Faults of the demo, separated by commas: 401, 429, 500, slow, reset, truncated, bucket; to commands late, late-error, late-cut, cut.</source>
        <translation>Fehler der Demo, durch Kommas getrennt: 401, 429, 500, slow, reset, truncated, bucket; bei Befehlen late, late-error, late-cut, cut.</translation>
    </message>
    <message>
        <source>Change nothing in this run: no command, no deletion, no secret.</source>
        <translation>In diesem Lauf nichts ändern: kein Befehl, keine Löschung, kein Geheimnis.</translation>
    </message>
    <message>
        <source>Open a window of its own. Without it, a start hands over to the window that is open with the same folders.</source>
        <translation>Ein eigenes Fenster öffnen. Ohne das übergibt ein Start an das Fenster, das mit denselben Ordnern offen ist.</translation>
    </message>
    <message>
        <source>What to open: a user id, an external id, a vehicle id, a Connect redirect URL or a motorpool:// link.</source>
        <translation>Was geöffnet werden soll: eine Benutzer-ID, eine externe ID, eine Fahrzeug-ID, eine Connect-Weiterleitungs-URL oder ein Link motorpool://.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Kraftstoff</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Odometer and driving</source>
        <translation>Kilometerstand und Fahrt</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Lock and closures</source>
        <translation>Verriegelung und Türen</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Reifen</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Konnektivität</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
</context>
<context>
    <name>PastedPlace</name>
    <message>
        <source>This is too long for a place.</source>
        <translation>Das ist zu lang für einen Ort.</translation>
    </message>
    <message>
        <source>This geo: link names no place.</source>
        <translation>Dieser geo:-Link nennt keinen Ort.</translation>
    </message>
    <message>
        <source>This link holds no coordinates. Open it in the map, and copy the coordinates or the long link.</source>
        <translation>Dieser Link enthält keine Koordinaten. Ihn in der Karte öffnen und die Koordinaten oder den langen Link kopieren.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Start and stop charging, set its limit</source>
        <translation>Laden starten und beenden, Ladelimit setzen</translation>
    </message>
    <message>
        <source>Control the climate system</source>
        <translation>Klimaanlage steuern</translation>
    </message>
    <message>
        <source>Control the ignition</source>
        <translation>Zündung steuern</translation>
    </message>
    <message>
        <source>Send a destination to the vehicle</source>
        <translation>Ein Ziel an das Fahrzeug senden</translation>
    </message>
    <message>
        <source>Use or set the vehicle&apos;s PIN</source>
        <translation>PIN des Fahrzeugs verwenden oder setzen</translation>
    </message>
    <message>
        <source>Lock and unlock the doors</source>
        <translation>Türen verriegeln und entriegeln</translation>
    </message>
    <message>
        <source>Open and close the trunk</source>
        <translation>Kofferraum öffnen und schließen</translation>
    </message>
    <message>
        <source>Read alerts</source>
        <translation>Warnmeldungen lesen</translation>
    </message>
    <message>
        <source>Read the batteries&apos; charge and range</source>
        <translation>Ladestand und Reichweite der Batterien lesen</translation>
    </message>
    <message>
        <source>Read the charging status and settings</source>
        <translation>Ladestatus und Ladeeinstellungen lesen</translation>
    </message>
    <message>
        <source>Read charging events</source>
        <translation>Ladeereignisse lesen</translation>
    </message>
    <message>
        <source>Read charging locations</source>
        <translation>Ladeorte lesen</translation>
    </message>
    <message>
        <source>Read the record of past charging</source>
        <translation>Aufzeichnung vergangener Ladevorgänge lesen</translation>
    </message>
    <message>
        <source>Read the climate system</source>
        <translation>Klimaanlage lesen</translation>
    </message>
    <message>
        <source>Read the heading</source>
        <translation>Fahrtrichtung lesen</translation>
    </message>
    <message>
        <source>Read warnings and trouble codes</source>
        <translation>Warnungen und Fehlercodes lesen</translation>
    </message>
    <message>
        <source>Read the engine oil&apos;s life</source>
        <translation>Restlebensdauer des Motoröls lesen</translation>
    </message>
    <message>
        <source>Read the vehicle&apos;s software and equipment</source>
        <translation>Software und Ausstattung des Fahrzeugs lesen</translation>
    </message>
    <message>
        <source>Read the fuel level and range</source>
        <translation>Kraftstoffstand und Reichweite lesen</translation>
    </message>
    <message>
        <source>Read the location</source>
        <translation>Standort lesen</translation>
    </message>
    <message>
        <source>Read the odometer</source>
        <translation>Kilometerstand lesen</translation>
    </message>
    <message>
        <source>Read locks, doors and windows</source>
        <translation>Schlösser, Türen und Fenster lesen</translation>
    </message>
    <message>
        <source>Read the service history</source>
        <translation>Servicehistorie lesen</translation>
    </message>
    <message>
        <source>Read the speed</source>
        <translation>Geschwindigkeit lesen</translation>
    </message>
    <message>
        <source>Read inside and outside temperatures</source>
        <translation>Innen- und Außentemperatur lesen</translation>
    </message>
    <message>
        <source>Read wheels and tyre pressures</source>
        <translation>Räder und Reifendruck lesen</translation>
    </message>
    <message>
        <source>Read the owner&apos;s account at the maker</source>
        <translation>Konto des Halters beim Hersteller lesen</translation>
    </message>
    <message>
        <source>Read make, model and year</source>
        <translation>Marke, Modell und Baujahr lesen</translation>
    </message>
    <message>
        <source>Read the VIN</source>
        <translation>FIN lesen</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>It is too large to be a policy.</source>
        <translation>Sie ist zu groß für eine Richtlinie.</translation>
    </message>
    <message>
        <source>There is no section [%1], only [defaults] and [locked].</source>
        <translation>Es gibt keinen Abschnitt [%1], nur [defaults] und [locked].</translation>
    </message>
    <message>
        <source>There is no setting “%1” in this version.</source>
        <translation>In dieser Version gibt es keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>“%1” belongs into [locked]: nobody else can choose it.</source>
        <translation>„%1“ gehört nach [locked]: Niemand sonst kann es wählen.</translation>
    </message>
    <message>
        <source>The last line has no end, so a part of the file may be missing.</source>
        <translation>Die letzte Zeile hat kein Ende, also fehlt vielleicht ein Teil der Datei.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Der Wert fehlt.</translation>
    </message>
</context>
<context>
    <name>PolicyModel</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>not checked, %1 does not say the time</source>
        <translation>nicht geprüft, %1 nennt die Uhrzeit nicht</translation>
    </message>
    <message>
        <source>right to the second</source>
        <translation>auf die Sekunde genau</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>%1 s vor</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>%1 s nach</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>the name server does not answer in time</source>
        <translation>der Namensserver antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>none, %1 is reached directly</source>
        <translation>keiner, %1 wird direkt erreicht</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>er antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>not used, %1 is this machine</source>
        <translation>nicht verwendet, %1 ist dieser Rechner</translation>
    </message>
    <message>
        <source>the file holds no PEM certificate</source>
        <translation>die Datei enthält kein PEM-Zertifikat</translation>
    </message>
    <message>
        <source>the handshake does not end in time</source>
        <translation>der Handshake endet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>%1, certificate of %2 by %3, valid to %4</source>
        <translation>%1, Zertifikat von %2, ausgestellt durch %3, gültig bis %4</translation>
    </message>
    <message>
        <source>issued by “%1”</source>
        <translation>ausgestellt von „%1“</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Labelled bar, but a number over 20 can only be kPa. Shown as received.</source>
        <translation>Mit bar bezeichnet, doch eine Zahl über 20 kann nur kPa sein. Anzeige wie empfangen.</translation>
    </message>
    <message>
        <source>Sent without a unit: this may be a fraction, where 1 is full.</source>
        <translation>Ohne Einheit gesendet: Dies ist vielleicht ein Anteil, bei dem 1 voll bedeutet.</translation>
    </message>
    <message>
        <source>Sent without the unit that is usual.</source>
        <translation>Ohne die übliche Einheit gesendet.</translation>
    </message>
    <message>
        <source>Sent with another unit than this signal has.</source>
        <translation>Mit einer anderen Einheit gesendet, als dieses Signal hat.</translation>
    </message>
    <message>
        <source>Outside the range that is possible.</source>
        <translation>Außerhalb des möglichen Bereichs.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>No status given</source>
        <translation>Kein Status angegeben</translation>
    </message>
    <message>
        <source>Open, locked</source>
        <translation>Offen, verriegelt</translation>
    </message>
    <message>
        <source>Open, unlocked</source>
        <translation>Offen, entriegelt</translation>
    </message>
    <message>
        <source>Open, lock not reported</source>
        <translation>Offen, Verriegelung nicht gemeldet</translation>
    </message>
    <message>
        <source>Closed, locked</source>
        <translation>Geschlossen, verriegelt</translation>
    </message>
    <message>
        <source>Closed, unlocked</source>
        <translation>Geschlossen, entriegelt</translation>
    </message>
    <message>
        <source>Closed, lock not reported</source>
        <translation>Geschlossen, Verriegelung nicht gemeldet</translation>
    </message>
    <message>
        <source>Locked, open or closed not reported</source>
        <translation>Verriegelt, ob offen oder geschlossen nicht gemeldet</translation>
    </message>
    <message>
        <source>Unlocked, open or closed not reported</source>
        <translation>Entriegelt, ob offen oder geschlossen nicht gemeldet</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offen</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>None open</source>
        <translation>Nichts offen</translation>
    </message>
    <message>
        <source>All closed</source>
        <translation>Alle geschlossen</translation>
    </message>
    <message>
        <source>all unlocked</source>
        <translation>alle entriegelt</translation>
    </message>
    <message>
        <source>%1 unlocked</source>
        <translation>%1 entriegelt</translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation>%1 verriegelt</translation>
    </message>
    <message>
        <source>all locked</source>
        <translation>alle verriegelt</translation>
    </message>
    <message>
        <source>%1 not reported</source>
        <translation>%1 nicht gemeldet</translation>
    </message>
    <message>
        <source>Front left</source>
        <translation>Vorne links</translation>
    </message>
    <message>
        <source>Front middle</source>
        <translation>Vorne Mitte</translation>
    </message>
    <message>
        <source>Front right</source>
        <translation>Vorne rechts</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Hinten links</translation>
    </message>
    <message>
        <source>Rear middle</source>
        <translation>Hinten Mitte</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Hinten rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Row %1 left</source>
        <translation>Reihe %1 links</translation>
    </message>
    <message>
        <source>Row %1 middle</source>
        <translation>Reihe %1 Mitte</translation>
    </message>
    <message>
        <source>Row %1 right</source>
        <translation>Reihe %1 rechts</translation>
    </message>
    <message>
        <source>Place not said</source>
        <translation>Ohne Ortsangabe</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Reihe %1, Spalte %2</translation>
    </message>
    <message>
        <source>In ideal conditions</source>
        <translation>Unter idealen Bedingungen</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Nennwert</translation>
    </message>
    <message>
        <source>As shown in the vehicle</source>
        <translation>Wie im Fahrzeug angezeigt</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>At a location</source>
        <translation>An einem Ort</translation>
    </message>
    <message>
        <source>By kind of charging</source>
        <translation>Nach Ladeart</translation>
    </message>
    <message>
        <source>By connector</source>
        <translation>Nach Anschluss</translation>
    </message>
    <message>
        <source>Determined by Smartcar</source>
        <translation>Von Smartcar ermittelt</translation>
    </message>
    <message>
        <source>Chosen by the owner</source>
        <translation>Vom Halter gewählt</translation>
    </message>
    <message>
        <source>To choose from</source>
        <translation>Zur Auswahl</translation>
    </message>
    <message>
        <source>heading N</source>
        <translation>Richtung N</translation>
    </message>
    <message>
        <source>heading NE</source>
        <translation>Richtung NO</translation>
    </message>
    <message>
        <source>heading E</source>
        <translation>Richtung O</translation>
    </message>
    <message>
        <source>heading SE</source>
        <translation>Richtung SO</translation>
    </message>
    <message>
        <source>heading S</source>
        <translation>Richtung S</translation>
    </message>
    <message>
        <source>heading SW</source>
        <translation>Richtung SW</translation>
    </message>
    <message>
        <source>heading W</source>
        <translation>Richtung W</translation>
    </message>
    <message>
        <source>heading NW</source>
        <translation>Richtung NW</translation>
    </message>
    <message>
        <source>heading %1</source>
        <translation>Richtung %1</translation>
    </message>
    <message>
        <source>last parked</source>
        <translation>zuletzt geparkt</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Arbeitswoche</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Timers: %1</source>
        <translation>Timer: %1</translation>
    </message>
    <message>
        <source>departure %1</source>
        <translation>Abfahrt %1</translation>
    </message>
    <message>
        <source>optimised by the maker</source>
        <translation>vom Hersteller optimiert</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>public charger</source>
        <translation>öffentliche Ladestation</translation>
    </message>
    <message>
        <source>private charger</source>
        <translation>private Ladestation</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>Codes: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>… and more, see the raw answer</source>
        <translation>… und weitere, siehe Rohantwort</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Fully charged</source>
        <translation>Voll geladen</translation>
    </message>
    <message>
        <source>Not charging</source>
        <translation>Lädt nicht</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Fahren</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Angeschlossen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht angeschlossen</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>Eingerastet</translation>
    </message>
    <message>
        <source>Not latched</source>
        <translation>Nicht eingerastet</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entriegelt</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Schläft</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Wach</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Not paired</source>
        <translation>Nicht gekoppelt</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Im Service</translation>
    </message>
    <message>
        <source>Not in service</source>
        <translation>Nicht im Service</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The maker calls it</source>
        <translation>Bezeichnung des Herstellers</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
</context>
<context>
    <name>ReadingPresenter</name>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>Not in the answer. The permission %1 is not among those reported for this connection.</source>
        <translation>Nicht in der Antwort. Die Berechtigung %1 ist nicht unter denen, die für diese Verbindung gemeldet sind.</translation>
    </message>
    <message>
        <source>Not in the answer. Either the vehicle is not subscribed to a webhook, or it does not offer this signal.</source>
        <translation>Nicht in der Antwort. Entweder ist das Fahrzeug von keinem Webhook abonniert, oder es bietet dieses Signal nicht.</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>Smartcar holds no signals of this vehicle</source>
        <translation>Smartcar hat keine Signale dieses Fahrzeugs</translation>
    </message>
    <message>
        <source>The request went well; the store it reads from is empty. Smartcar fills it once the vehicle is subscribed to a verified and enabled webhook. Subscribe it in the dashboard, wait for the first delivery, then read again.</source>
        <translation>Die Anfrage gelang; der Speicher, aus dem sie liest, ist leer. Smartcar füllt ihn, sobald das Fahrzeug von einem geprüften und eingeschalteten Webhook abonniert ist. Im Dashboard abonnieren, die erste Zustellung abwarten, dann erneut lesen.</translation>
    </message>
    <message>
        <source>Read again (1 call)</source>
        <translation>Erneut lesen (1 Abruf)</translation>
    </message>
</context>
<context>
    <name>Redirect</name>
    <message>
        <source>This is too long for a redirect URL. Paste the URL alone.</source>
        <translation>Das ist zu lang für eine Weiterleitungs-URL. Nur die URL einfügen.</translation>
    </message>
    <message>
        <source>This link starts Smartcar Connect. Paste the URL to which Connect returned, with user_id or error in it.</source>
        <translation>Dieser Link startet Smartcar Connect. Die URL einfügen, zu der Connect zurückgekehrt ist und die user_id oder error enthält.</translation>
    </message>
    <message>
        <source>This is not a Connect redirect: it has neither a user_id nor an error. Copy the whole address from the browser.</source>
        <translation>Das ist keine Connect-Weiterleitung: Sie enthält weder user_id noch error. Die ganze Adresse aus dem Browser kopieren.</translation>
    </message>
    <message>
        <source>The owner refused access</source>
        <translation>Der Halter hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>The owner denied the permissions that were asked for.</source>
        <translation>Der Halter hat die erfragten Berechtigungen abgelehnt.</translation>
    </message>
    <message>
        <source>Tell the owner what the permissions are for, then have them connect again. Ask for fewer permissions if they object.</source>
        <translation>Dem Halter erklären, wozu die Berechtigungen dienen, und ihn erneut verbinden lassen. Bei Einwänden weniger Berechtigungen erfragen.</translation>
    </message>
    <message>
        <source>Connect is not set up correctly</source>
        <translation>Connect ist nicht richtig eingerichtet</translation>
    </message>
    <message>
        <source>The link that opened Connect does not fit the application&apos;s settings.</source>
        <translation>Der Link, der Connect geöffnet hat, passt nicht zu den Einstellungen der Anwendung.</translation>
    </message>
    <message>
        <source>Compare application id, redirect URI and permissions in the link with Smartcar&apos;s dashboard, Configuration.</source>
        <translation>Anwendungs-ID, Weiterleitungs-URI und Berechtigungen im Link mit Smartcars Dashboard, „Configuration“, vergleichen.</translation>
    </message>
    <message>
        <source>No active connected services</source>
        <translation>Keine aktiven vernetzten Dienste</translation>
    </message>
    <message>
        <source>The vehicle&apos;s subscription to the maker&apos;s connected services is missing, expired or not activated.</source>
        <translation>Das Abonnement des Fahrzeugs für die vernetzten Dienste des Herstellers fehlt, ist abgelaufen oder nicht aktiviert.</translation>
    </message>
    <message>
        <source>Have the owner activate connected services in the maker&apos;s app, then connect again.</source>
        <translation>Den Halter die vernetzten Dienste in der App des Herstellers aktivieren und dann erneut verbinden lassen.</translation>
    </message>
    <message>
        <source>The account has no vehicle</source>
        <translation>Das Konto enthält kein Fahrzeug</translation>
    </message>
    <message>
        <source>The owner signed in at the maker, but no vehicle is in that account.</source>
        <translation>Der Halter hat sich beim Hersteller angemeldet, aber in diesem Konto ist kein Fahrzeug.</translation>
    </message>
    <message>
        <source>Have the owner add the vehicle in the maker&apos;s app, or sign in with the account that holds it.</source>
        <translation>Den Halter das Fahrzeug in der App des Herstellers hinzufügen oder mit dem Konto anmelden lassen, in dem es eingetragen ist.</translation>
    </message>
    <message>
        <source>Connect failed</source>
        <translation>Connect ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Something went wrong at Smartcar while the owner connected.</source>
        <translation>Bei Smartcar ist etwas fehlgeschlagen, während der Halter die Verbindung herstellte.</translation>
    </message>
    <message>
        <source>Have the owner try again later. If it stays, look at Smartcar&apos;s status page and ask its support.</source>
        <translation>Den Halter es später erneut versuchen lassen. Bleibt der Fehler bestehen, Smartcars Statusseite ansehen und den Support fragen.</translation>
    </message>
    <message>
        <source>The owner cancelled</source>
        <translation>Der Halter hat abgebrochen</translation>
    </message>
    <message>
        <source>The owner closed Connect before it was done.</source>
        <translation>Der Halter hat Connect vor dem Abschluss geschlossen.</translation>
    </message>
    <message>
        <source>Ask the owner what stopped them, then have them connect again.</source>
        <translation>Den Halter nach dem Grund fragen, dann erneut verbinden lassen.</translation>
    </message>
    <message>
        <source>The owner went back without connecting</source>
        <translation>Der Halter ist ohne Verbindung zurückgekehrt</translation>
    </message>
    <message>
        <source>The owner left Connect by its way back to the application, often after a failed sign-in at the maker.</source>
        <translation>Der Halter hat Connect über den Rückweg zur Anwendung verlassen, oft nach einer fehlgeschlagenen Anmeldung beim Hersteller.</translation>
    </message>
    <message>
        <source>Ask the owner what stopped them: the make may have been missing, or the maker&apos;s password unknown.</source>
        <translation>Den Halter nach dem Grund fragen: Vielleicht fehlte die Marke, oder das Passwort beim Hersteller war nicht bekannt.</translation>
    </message>
    <message>
        <source>The vehicle is not compatible</source>
        <translation>Das Fahrzeug ist nicht kompatibel</translation>
    </message>
    <message>
        <source>Smartcar cannot connect this vehicle, or not with the permissions that were asked for.</source>
        <translation>Smartcar kann dieses Fahrzeug nicht verbinden, oder nicht mit den erfragten Berechtigungen.</translation>
    </message>
    <message>
        <source>Look the vehicle up in Smartcar&apos;s list of compatible vehicles. Fewer permissions may make it fit.</source>
        <translation>Das Fahrzeug in Smartcars Liste kompatibler Fahrzeuge nachschlagen. Mit weniger Berechtigungen passt es vielleicht.</translation>
    </message>
    <message>
        <source>VIN %1</source>
        <translation>FIN %1</translation>
    </message>
    <message>
        <source>Connect ended with an error</source>
        <translation>Connect endete mit einem Fehler</translation>
    </message>
    <message>
        <source>Smartcar calls it &quot;%1&quot;, which is not known.</source>
        <translation>Smartcar nennt ihn „%1“, was nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Have the owner try again. If it stays, ask Smartcar&apos;s support and give this error.</source>
        <translation>Den Halter es erneut versuchen lassen. Bleibt der Fehler bestehen, Smartcars Support fragen und diesen Fehler nennen.</translation>
    </message>
    <message>
        <source>The vehicle: %1.</source>
        <translation>Das Fahrzeug: %1.</translation>
    </message>
    <message>
        <source>Status %1.</source>
        <translation>Status %1.</translation>
    </message>
    <message>
        <source>The owner connected</source>
        <translation>Der Halter hat sich verbunden</translation>
    </message>
    <message>
        <source>Smartcar&apos;s id for this user is %1.</source>
        <translation>Smartcars ID für diesen Nutzer lautet %1.</translation>
    </message>
    <message>
        <source>Store the user id with your own user, and open it here to list the connections.</source>
        <translation>Die Nutzer-ID beim eigenen Nutzer speichern und hier öffnen, um die Verbindungen aufzulisten.</translation>
    </message>
    <message>
        <source>The owner authenticated again</source>
        <translation>Der Halter hat sich erneut authentifiziert</translation>
    </message>
    <message>
        <source>The vehicle %1 is connected again.</source>
        <translation>Das Fahrzeug %1 ist wieder verbunden.</translation>
    </message>
    <message>
        <source>List the vehicle&apos;s connections anew: the connection id may have changed, the vehicle id stays.</source>
        <translation>Die Verbindungen des Fahrzeugs neu auflisten: Die Verbindungs-ID kann sich geändert haben, die Fahrzeug-ID bleibt.</translation>
    </message>
    <message>
        <source>The owner came back from Connect</source>
        <translation>Der Halter ist von Connect zurückgekehrt</translation>
    </message>
    <message>
        <source>The redirect names no user id, only your own id %1.</source>
        <translation>Die Weiterleitung nennt keine Nutzer-ID, nur die eigene ID %1.</translation>
    </message>
    <message>
        <source>Find the connections by that external id.</source>
        <translation>Die Verbindungen anhand dieser externen ID suchen.</translation>
    </message>
    <message>
        <source>The redirect names no user</source>
        <translation>Die Weiterleitung nennt keinen Nutzer</translation>
    </message>
    <message>
        <source>It has neither a user id nor an external id.</source>
        <translation>Sie enthält weder eine Nutzer-ID noch eine externe ID.</translation>
    </message>
    <message>
        <source>Find the user by VIN or vehicle id, and look at how your application opens Connect.</source>
        <translation>Den Nutzer anhand von FIN oder Fahrzeug-ID suchen und prüfen, wie die eigene Anwendung Connect öffnet.</translation>
    </message>
    <message>
        <source>Your own id for them is %1.</source>
        <translation>Die eigene ID dafür lautet %1.</translation>
    </message>
    <message>
        <source>The authorization code in the redirect was not kept: API v3 does not need it.</source>
        <translation>Der Autorisierungscode in der Weiterleitung wurde nicht behalten: API v3 braucht ihn nicht.</translation>
    </message>
    <message>
        <source>The owner must still pair the virtual key: on their phone, open %1</source>
        <translation>Der Halter muss noch den virtuellen Schlüssel koppeln: auf dem Telefon %1 öffnen</translation>
    </message>
    <message>
        <source>Smartcar says: &quot;%1&quot;.</source>
        <translation>Smartcar sagt: „%1“.</translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s)</source>
        <translation>
            <numerusform>%Ln Fahrzeug</numerusform>
            <numerusform>%Ln Fahrzeuge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It makes %Ln call(s).</source>
        <translation>
            <numerusform>Das ist %Ln Abruf.</numerusform>
            <numerusform>Das sind %Ln Abrufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left at once: %1 of %2 calls; each minute brings back %3.</source>
        <translation>Sofort möglich: %1 von %2 Abrufen; jede Minute bringt %3 zurück.</translation>
    </message>
    <message>
        <source>All of them can be made at once.</source>
        <translation>Alle sind sofort möglich.</translation>
    </message>
    <message>
        <source>The last one is made in %1 at that rate.</source>
        <translation>Der letzte folgt bei diesem Tempo in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s) were asked too often and are read later:</source>
        <translation>
            <numerusform>%Ln Fahrzeug wurde zu oft gefragt und wird später gelesen:</numerusform>
            <numerusform>%Ln Fahrzeuge wurden zu oft gefragt und werden später gelesen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>… the last one from %1 on</source>
        <translation>… das letzte ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s) have no calls left this month and are not read.</source>
        <translation>
            <numerusform>%Ln Fahrzeug hat diesen Monat keine Abrufe mehr und wird nicht gelesen.</numerusform>
            <numerusform>%Ln Fahrzeuge haben diesen Monat keine Abrufe mehr und werden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) are gone and left out.</source>
        <translation>
            <numerusform>%Ln Verbindung ist verschwunden und bleibt weg.</numerusform>
            <numerusform>%Ln Verbindungen sind verschwunden und bleiben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) do not name their user and are left out.</source>
        <translation>
            <numerusform>%Ln Verbindung nennt ihren Nutzer nicht und bleibt weg.</numerusform>
            <numerusform>%Ln Verbindungen nennen ihren Nutzer nicht und bleiben weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A refresh was not ended: %Ln vehicle(s) left, one call each</source>
        <translation>
            <numerusform>Eine Aktualisierung kam nicht zum Ende: noch %Ln Fahrzeug, ein Abruf</numerusform>
            <numerusform>Eine Aktualisierung kam nicht zum Ende: noch %Ln Fahrzeuge, je ein Abruf</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing by schedule: %1</source>
        <translation>Aktualisierung nach Zeitplan: %1</translation>
    </message>
    <message>
        <source>Refreshing: %1</source>
        <translation>Aktualisierung: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Refresh paused at %1: %2</source>
        <translation>Aktualisierung angehalten bei %1: %2</translation>
    </message>
    <message>
        <source>Refresh paused at %1</source>
        <translation>Aktualisierung angehalten bei %1</translation>
    </message>
    <message>
        <source>Refreshed %1 of %2</source>
        <translation>%1 von %2 aktualisiert</translation>
    </message>
    <message>
        <source>Refresh cancelled at %1</source>
        <translation>Aktualisierung abgebrochen bei %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Done: %1. Failed: %2. Left: %3.</source>
        <translation>Fertig: %1. Fehlgeschlagen: %2. Übrig: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2 calls made today</source>
        <translation>%1 von %2 Abrufen heute gemacht</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nächstes Mal %1</translation>
    </message>
</context>
<context>
    <name>RefusedPresentation</name>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>Abgelehnt, weil</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>it has no signature</source>
        <translation>sie keine Signatur hat</translation>
    </message>
    <message>
        <source>its signature is not 64 hexadecimal digits</source>
        <translation>ihre Signatur nicht aus 64 Hexadezimalziffern besteht</translation>
    </message>
    <message>
        <source>its signature fits none of the management tokens</source>
        <translation>ihre Signatur zu keinem Management-Token passt</translation>
    </message>
    <message>
        <source>it is an unsigned verification of an unusual form</source>
        <translation>sie eine unsignierte Prüfung ungewöhnlicher Form ist</translation>
    </message>
    <message>
        <source>its body is not JSON</source>
        <translation>ihr Inhalt kein JSON ist</translation>
    </message>
    <message>
        <source>it was sent to the path %1, which is not the receiver&apos;s</source>
        <translation>sie an den Pfad %1 ging, der nicht der des Empfängers ist</translation>
    </message>
    <message>
        <source>the database cannot hold what is in it</source>
        <translation>die Datenbank kann ihren Inhalt nicht fassen</translation>
    </message>
</context>
<context>
    <name>RequestPresentation</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>No content</source>
        <translation>Kein Inhalt</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Fehlerhafte Anfrage</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Nicht autorisiert</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Proxy wants credentials</source>
        <translation>Proxy verlangt Zugangsdaten</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Plan limit reached</source>
        <translation>Tarifgrenze erreicht</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Not capable</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Car maker failed</source>
        <translation>Fehler beim Hersteller</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Car maker too slow</source>
        <translation>Hersteller zu langsam</translation>
    </message>
</context>
<context>
    <name>ScheduleList</name>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Workweek</source>
        <translation>Arbeitswoche</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Ladeplan</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>departure %1</source>
        <translation>Abfahrt %1</translation>
    </message>
</context>
<context>
    <name>SecretCheck</name>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>It is longer than any secret.</source>
        <translation>Es ist länger als jedes Geheimnis.</translation>
    </message>
    <message>
        <source>It holds spaces, line breaks or other characters that no secret has. Copy the secret alone.</source>
        <translation>Es enthält Leerzeichen, Zeilenumbrüche oder andere Zeichen, die kein Geheimnis hat. Nur das Geheimnis selbst kopieren.</translation>
    </message>
    <message>
        <source>This is the client id, not a secret.</source>
        <translation>Das ist die Client-ID, kein Geheimnis.</translation>
    </message>
    <message>
        <source>This is the client secret. The Application Management Token is another one: Smartcar&apos;s dashboard shows it under Configuration.</source>
        <translation>Das ist das Client-Geheimnis. Das Application Management Token ist ein anderes: Smartcars Dashboard zeigt es unter „Configuration“.</translation>
    </message>
    <message>
        <source>It is longer than any password.</source>
        <translation>Es ist länger als jedes Passwort.</translation>
    </message>
    <message>
        <source>It holds line breaks or other characters that no password has. Copy the password alone.</source>
        <translation>Es enthält Zeilenumbrüche oder andere Zeichen, die kein Passwort hat. Nur das Passwort kopieren.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>No secret is stored for this application.</source>
        <translation>Für diese Anwendung ist kein Geheimnis gespeichert.</translation>
    </message>
    <message>
        <source>Memory of this run</source>
        <translation>Speicher dieses Programmlaufs</translation>
    </message>
    <message>
        <source>It was kept for one session only.</source>
        <translation>Es wurde nur für eine Sitzung behalten.</translation>
    </message>
</context>
<context>
    <name>SecretWords</name>
    <message>
        <source>age unknown</source>
        <translation>Alter unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) old</source>
        <translation>
            <numerusform>%Ln Tag alt</numerusform>
            <numerusform>%Ln Tage alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>age unknown, counted for %Ln day(s)</source>
        <translation>
            <numerusform>Alter unbekannt, seit %Ln Tag gezählt</numerusform>
            <numerusform>Alter unbekannt, seit %Ln Tagen gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret of %1 was replaced on %2. Remove the old one in Smartcar&apos;s dashboard: Configuration, API credentials.</source>
        <translation>Das Geheimnis von %1 wurde am %2 ersetzt. Das alte in Smartcars Dashboard entfernen: „Configuration“, „API credentials“.</translation>
    </message>
    <message>
        <source>The secret of %1 is to be replaced: %2.</source>
        <translation>Das Geheimnis von %1 ist zu ersetzen: %2.</translation>
    </message>
    <message>
        <source>Old secret to be removed</source>
        <translation>Altes Geheimnis zu entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Secret in use for %Ln day(s)</source>
        <translation>
            <numerusform>Geheimnis seit %Ln Tag in Gebrauch</numerusform>
            <numerusform>Geheimnis seit %Ln Tagen in Gebrauch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionWatch</name>
    <message>
        <source>Drops its secrets before sleep</source>
        <translation>Verwirft vor dem Ruhezustand seine Geheimnisse</translation>
    </message>
</context>
<context>
    <name>SettingDef</name>
    <message>
        <source>Read-only mode</source>
        <translation>Nur-Lesen-Modus</translation>
    </message>
    <message>
        <source>Commands that are allowed</source>
        <translation>Erlaubte Befehle</translation>
    </message>
    <message>
        <source>Hosts that are allowed</source>
        <translation>Erlaubte Hosts</translation>
    </message>
    <message>
        <source>Applications that are allowed, by client id</source>
        <translation>Erlaubte Anwendungen, nach Client-ID</translation>
    </message>
    <message>
        <source>The demo is allowed</source>
        <translation>Die Demo ist erlaubt</translation>
    </message>
    <message>
        <source>Export into files is allowed</source>
        <translation>Export in Dateien ist erlaubt</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>Abrufe auf einmal</translation>
    </message>
    <message>
        <source>Calls per minute</source>
        <translation>Abrufe pro Minute</translation>
    </message>
    <message>
        <source>Calls per vehicle and month, 0 for no limit</source>
        <translation>Abrufe pro Fahrzeug und Monat, 0 für keine Grenze</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>CA file that is trusted beside the system&apos;s</source>
        <translation>CA-Datei, der außer denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>Minutes of rest until it locks, 0 for never</source>
        <translation>Minuten Ruhe bis zum Sperren, 0 für nie</translation>
    </message>
    <message>
        <source>Lock with the screen and in sleep</source>
        <translation>Mit dem Bildschirm und im Schlaf sperren</translation>
    </message>
    <message>
        <source>Days until a secret is old, 0 for never</source>
        <translation>Tage, bis ein Geheimnis alt ist, 0 für nie</translation>
    </message>
    <message>
        <source>Copy the journal to the system&apos;s log</source>
        <translation>Das Journal ins Systemprotokoll kopieren</translation>
    </message>
    <message>
        <source>The value is neither yes nor no.</source>
        <translation>Der Wert ist weder yes noch no.</translation>
    </message>
    <message>
        <source>The value is no whole number from %1 to %2.</source>
        <translation>Der Wert ist keine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>“%1” stands alone.</source>
        <translation>„%1“ steht allein.</translation>
    </message>
    <message>
        <source>“%1” is no name of a command.</source>
        <translation>„%1“ ist kein Name eines Befehls.</translation>
    </message>
    <message>
        <source>“%1” is no name of a host.</source>
        <translation>„%1“ ist kein Name eines Hosts.</translation>
    </message>
    <message>
        <source>The list is too long.</source>
        <translation>Die Liste ist zu lang.</translation>
    </message>
    <message>
        <source>The path is not absolute.</source>
        <translation>Der Pfad ist nicht absolut.</translation>
    </message>
    <message>
        <source>A proxy is system, none, or a URL such as http://proxy.example:3128 or socks5://proxy.example:1080, without a name or password.</source>
        <translation>Ein Proxy ist system, none oder eine URL wie http://proxy.example:3128 oder socks5://proxy.example:1080, ohne Name oder Passwort.</translation>
    </message>
    <message>
        <source>The value is too long.</source>
        <translation>Der Wert ist zu lang.</translation>
    </message>
    <message>
        <source>The value has control characters.</source>
        <translation>Der Wert enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Der Wert fehlt.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>the environment&apos;s, else the system&apos;s</source>
        <translation>der der Umgebung, sonst der des Systems</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>preset by your administrator</source>
        <translation>von Ihrem Administrator vorgegeben</translation>
    </message>
    <message>
        <source>chosen, in motorpool.conf</source>
        <translation>gewählt, in motorpool.conf</translation>
    </message>
    <message>
        <source>command line, for this run</source>
        <translation>Befehlszeile, für diesen Lauf</translation>
    </message>
    <message>
        <source>motorpool.conf cannot be read</source>
        <translation>motorpool.conf kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>set by your administrator</source>
        <translation>von Ihrem Administrator festgelegt</translation>
    </message>
    <message>
        <source>the policy cannot be read</source>
        <translation>die Richtlinie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Folder of the journals, none for that of the data</source>
        <translation>Ordner der Journale, keiner: der der Daten</translation>
    </message>
    <message>
        <source>Megabytes at which a journal goes on in another file, 0 for never</source>
        <translation>Megabyte, ab denen ein Journal in einer anderen Datei weitergeht, 0: nie</translation>
    </message>
    <message>
        <source>Days after which a journal goes on in another file, 0 for never</source>
        <translation>Tage, nach denen ein Journal in einer anderen Datei weitergeht, 0: nie</translation>
    </message>
    <message>
        <source>Older files of a journal that are kept, 0 for all</source>
        <translation>Ältere Dateien eines Journals, die aufbewahrt werden, 0: alle</translation>
    </message>
    <message>
        <source>Where deliveries are kept, none for the folder of the data</source>
        <translation>Wo Zustellungen aufbewahrt werden, leer für den Datenordner</translation>
    </message>
    <message>
        <source>Days for which this computer keeps deliveries, 0 for ever</source>
        <translation>Tage, für die dieser Rechner Zustellungen aufhebt, 0 für immer</translation>
    </message>
</context>
<context>
    <name>Signal</name>
    <message>
        <source>Charging</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturen</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>Türen und Fenster</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>Konnektivität</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Climate control</source>
        <translation>Klimaanlage</translation>
    </message>
    <message>
        <source>Combustion engine</source>
        <translation>Verbrennungsmotor</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation>12-V-Batterie</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Kilometerstand</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Surveillance</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Traction battery</source>
        <translation>Antriebsbatterie</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Getriebe</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifikation</translation>
    </message>
    <message>
        <source>Owner&apos;s account</source>
        <translation>Konto des Halters</translation>
    </message>
    <message>
        <source>Wheels</source>
        <translation>Räder</translation>
    </message>
    <message>
        <source>Charging current</source>
        <translation>Ladestrom</translation>
    </message>
    <message>
        <source>Older payloads spell the unit &quot;amps&quot;.</source>
        <translation>Ältere Nutzdaten schreiben die Einheit „amps“.</translation>
    </message>
    <message>
        <source>Highest charging current</source>
        <translation>Höchster Ladestrom</translation>
    </message>
    <message>
        <source>Requested charging current</source>
        <translation>Angeforderter Ladestrom</translation>
    </message>
    <message>
        <source>Charge limits</source>
        <translation>Ladelimits</translation>
    </message>
    <message>
        <source>The list of limits can be empty while the active limit is known.</source>
        <translation>Die Liste der Limits kann leer sein, während das aktive Limit bekannt ist.</translation>
    </message>
    <message>
        <source>Charge port light</source>
        <translation>Licht am Ladeanschluss</translation>
    </message>
    <message>
        <source>Upper and lower case both occur.</source>
        <translation>Groß- und Kleinschreibung kommen beide vor.</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <translation>Laderate</translation>
    </message>
    <message>
        <source>Range added per hour. While the vehicle is not charging, the last value may still be sent.</source>
        <translation>Je Stunde gewonnene Reichweite. Während das Fahrzeug nicht lädt, wird eventuell noch der letzte Wert gesendet.</translation>
    </message>
    <message>
        <source>Charge records</source>
        <translation>Ladeprotokoll</translation>
    </message>
    <message>
        <source>Charger phases</source>
        <translation>Phasen des Ladegeräts</translation>
    </message>
    <message>
        <source>Charge timers</source>
        <translation>Lade-Timer</translation>
    </message>
    <message>
        <source>Charging connector</source>
        <translation>Ladestecker</translation>
    </message>
    <message>
        <source>An open set: some makers send words of their own, &quot;invalid&quot; among them.</source>
        <translation>Eine offene Menge: Manche Hersteller senden eigene Wörter, darunter „invalid“.</translation>
    </message>
    <message>
        <source>Charging status</source>
        <translation>Ladestatus</translation>
    </message>
    <message>
        <source>An open set of words.</source>
        <translation>Eine offene Menge von Wörtern.</translation>
    </message>
    <message>
        <source>Energy added</source>
        <translation>Geladene Energie</translation>
    </message>
    <message>
        <source>Fast charger type</source>
        <translation>Art der Schnellladestation</translation>
    </message>
    <message>
        <source>Charging cable</source>
        <translation>Ladekabel</translation>
    </message>
    <message>
        <source>Charging cable latch</source>
        <translation>Verriegelung des Ladekabels</translation>
    </message>
    <message>
        <source>Charge port flap</source>
        <translation>Ladeklappe</translation>
    </message>
    <message>
        <source>Fast charger</source>
        <translation>Schnellladestation</translation>
    </message>
    <message>
        <source>Time to full charge</source>
        <translation>Zeit bis zur Vollladung</translation>
    </message>
    <message>
        <source>Documented as minutes and mostly sent without a unit.</source>
        <translation>Als Minuten dokumentiert und meist ohne Einheit gesendet.</translation>
    </message>
    <message>
        <source>Charging voltage</source>
        <translation>Ladespannung</translation>
    </message>
    <message>
        <source>Charging power</source>
        <translation>Ladeleistung</translation>
    </message>
    <message>
        <source>Outside temperature</source>
        <translation>Außentemperatur</translation>
    </message>
    <message>
        <source>Inside temperature</source>
        <translation>Innentemperatur</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>The documentation prints the list as &quot;doors&quot;; real payloads send &quot;values&quot;.</source>
        <translation>Die Dokumentation nennt die Liste „doors“; echte Nutzdaten senden „values“.</translation>
    </message>
    <message>
        <source>Engine cover</source>
        <translation>Motorhaube</translation>
    </message>
    <message>
        <source>Front trunk</source>
        <translation>Vorderer Kofferraum</translation>
    </message>
    <message>
        <source>Some makers send the lock as null beside a success.</source>
        <translation>Manche Hersteller senden die Verriegelung trotz Erfolgs als null.</translation>
    </message>
    <message>
        <source>Central lock</source>
        <translation>Verriegelung</translation>
    </message>
    <message>
        <source>Rear trunk</source>
        <translation>Hinterer Kofferraum</translation>
    </message>
    <message>
        <source>Sunroof</source>
        <translation>Schiebedach</translation>
    </message>
    <message>
        <source>Null for vehicles that do not report it, also beside a success.</source>
        <translation>Null bei Fahrzeugen, die es nicht melden, auch trotz Erfolgs.</translation>
    </message>
    <message>
        <source>Tailgate</source>
        <translation>Heckklappe</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>The documentation prints the list as &quot;windows&quot;; real payloads send &quot;values&quot;.</source>
        <translation>Die Dokumentation nennt die Liste „windows“; echte Nutzdaten senden „values“.</translation>
    </message>
    <message>
        <source>Firmware version</source>
        <translation>Firmware-Version</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Digital key</source>
        <translation>Digitaler Schlüssel</translation>
    </message>
    <message>
        <source>ABS</source>
        <translation>ABS</translation>
    </message>
    <message>
        <source>Active safety</source>
        <translation>Aktive Sicherheit</translation>
    </message>
    <message>
        <source>Airbag</source>
        <translation>Airbag</translation>
    </message>
    <message>
        <source>Brake fluid</source>
        <translation>Bremsflüssigkeit</translation>
    </message>
    <message>
        <source>Driver assistance</source>
        <translation>Fahrassistenz</translation>
    </message>
    <message>
        <source>Trouble codes, count</source>
        <translation>Fehlercodes, Anzahl</translation>
    </message>
    <message>
        <source>Trouble codes</source>
        <translation>Fehlercodes</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Abgas</translation>
    </message>
    <message>
        <source>Battery conditioning</source>
        <translation>Batteriekonditionierung</translation>
    </message>
    <message>
        <source>Charging system</source>
        <translation>Ladesystem</translation>
    </message>
    <message>
        <source>Drive unit</source>
        <translation>Antriebseinheit</translation>
    </message>
    <message>
        <source>High-voltage battery</source>
        <translation>Hochvoltbatterie</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Beleuchtung</translation>
    </message>
    <message>
        <source>Malfunction indicator lamp</source>
        <translation>Motor-Kontrollleuchte</translation>
    </message>
    <message>
        <source>Oil life</source>
        <translation>Öl-Restlebensdauer</translation>
    </message>
    <message>
        <source>Oil pressure</source>
        <translation>Öldruck</translation>
    </message>
    <message>
        <source>Oil temperature</source>
        <translation>Öltemperatur</translation>
    </message>
    <message>
        <source>Telematics</source>
        <translation>Telematik</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>Reifendruck</translation>
    </message>
    <message>
        <source>Tyre pressure monitoring</source>
        <translation>Reifendruckkontrolle</translation>
    </message>
    <message>
        <source>Washer fluid</source>
        <translation>Scheibenwaschwasser</translation>
    </message>
    <message>
        <source>Water in fuel</source>
        <translation>Wasser im Kraftstoff</translation>
    </message>
    <message>
        <source>Cabin target temperature</source>
        <translation>Solltemperatur im Innenraum</translation>
    </message>
    <message>
        <source>Cabin climate</source>
        <translation>Innenraumklima</translation>
    </message>
    <message>
        <source>Front defroster</source>
        <translation>Frontscheibenheizung</translation>
    </message>
    <message>
        <source>Rear defroster</source>
        <translation>Heckscheibenheizung</translation>
    </message>
    <message>
        <source>Steering wheel heater</source>
        <translation>Lenkradheizung</translation>
    </message>
    <message>
        <source>Fuel amount</source>
        <translation>Kraftstoffmenge</translation>
    </message>
    <message>
        <source>Fuel level</source>
        <translation>Kraftstoffstand</translation>
    </message>
    <message>
        <source>Without a unit, a number of at most 1 may be a fraction.</source>
        <translation>Ohne Einheit kann eine Zahl von höchstens 1 ein Anteil sein.</translation>
    </message>
    <message>
        <source>Engine oil life</source>
        <translation>Restlebensdauer des Motoröls</translation>
    </message>
    <message>
        <source>Fuel range</source>
        <translation>Reichweite mit Kraftstoff</translation>
    </message>
    <message>
        <source>Sometimes sent without a unit.</source>
        <translation>Manchmal ohne Einheit gesendet.</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>Makers differ in whether they send the heading or the kind of location.</source>
        <translation>Die Hersteller unterscheiden sich darin, ob sie die Fahrtrichtung oder die Art des Standorts senden.</translation>
    </message>
    <message>
        <source>12 V battery charge</source>
        <translation>Ladestand der 12-V-Batterie</translation>
    </message>
    <message>
        <source>12 V battery status</source>
        <translation>Status der 12-V-Batterie</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Some makers send fractions of a kilometre.</source>
        <translation>Manche Hersteller senden Bruchteile eines Kilometers.</translation>
    </message>
    <message>
        <source>Service visit</source>
        <translation>Werkstattbesuch</translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>Serviceeinträge</translation>
    </message>
    <message>
        <source>Surveillance system</source>
        <translation>Überwachungssystem</translation>
    </message>
    <message>
        <source>The name that the maker gives its system.</source>
        <translation>Der Name, den der Hersteller seinem System gibt.</translation>
    </message>
    <message>
        <source>Battery heater</source>
        <translation>Batterieheizung</translation>
    </message>
    <message>
        <source>Charges to maximum range</source>
        <translation>Ladevorgänge auf maximale Reichweite</translation>
    </message>
    <message>
        <source>Battery capacity</source>
        <translation>Kapazität der Batterie</translation>
    </message>
    <message>
        <source>The list of capacities to choose from can be empty.</source>
        <translation>Die Liste der wählbaren Kapazitäten kann leer sein.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>Ladestand</translation>
    </message>
    <message>
        <source>One older page prints it as &quot;percentage&quot;.</source>
        <translation>Eine ältere Seite nennt es „percentage“.</translation>
    </message>
    <message>
        <source>Drive mode</source>
        <translation>Fahrmodus</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Fahrstufe</translation>
    </message>
    <message>
        <source>Exterior colour</source>
        <translation>Außenfarbe</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Equipment packages</source>
        <translation>Zusatzpakete</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Only the time at which Smartcar stored it is sent along.</source>
        <translation>Nur der Zeitpunkt, zu dem Smartcar ihn gespeichert hat, wird mitgesendet.</translation>
    </message>
    <message>
        <source>Maker&apos;s account permissions</source>
        <translation>Berechtigungen des Herstellerkontos</translation>
    </message>
    <message>
        <source>What the owner&apos;s account may do at the car maker; not Smartcar&apos;s permissions.</source>
        <translation>Was das Konto des Halters beim Fahrzeughersteller darf; nicht Smartcars Berechtigungen.</translation>
    </message>
    <message>
        <source>Role in the maker&apos;s account</source>
        <translation>Rolle im Konto des Herstellers</translation>
    </message>
    <message>
        <source>Wheel style</source>
        <translation>Felgendesign</translation>
    </message>
    <message>
        <source>Tyre pressures</source>
        <translation>Reifendrücke</translation>
    </message>
    <message>
        <source>Often labelled bar while the numbers are in kPa.</source>
        <translation>Oft mit bar bezeichnet, während die Zahlen in kPa angegeben sind.</translation>
    </message>
</context>
<context>
    <name>SignalPresentation</name>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The value, or the last one known beside an error</source>
        <translation>Der Wert oder bei einem Fehler der letzte bekannte</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Car reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Age of the value, as the car reported it</source>
        <translation>Alter des Werts seit der Meldung durch das Fahrzeug</translation>
    </message>
    <message>
        <source>Smartcar fetched</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>When Smartcar fetched it from the car maker</source>
        <translation>Wann Smartcar ihn beim Fahrzeughersteller geholt hat</translation>
    </message>
    <message>
        <source>Smartcar stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>When Smartcar stored it</source>
        <translation>Wann Smartcar ihn gespeichert hat</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>When this program read it</source>
        <translation>Wann dieses Programm ihn gelesen hat</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>reading the cache of the fleet</source>
        <translation>Lesen der gespeicherten Flotte</translation>
    </message>
    <message>
        <source>reading the stored call budget</source>
        <translation>Lesen des gespeicherten Abrufbudgets</translation>
    </message>
    <message>
        <source>storing the call budget</source>
        <translation>Speichern des Abrufbudgets</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert.</translation>
    </message>
    <message>
        <source>Another process keeps it locked.</source>
        <translation>Ein anderer Prozess hält sie gesperrt.</translation>
    </message>
    <message>
        <source>It is a database of another program.</source>
        <translation>Es ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>A newer version of this program made it (format %1, known up to %2).</source>
        <translation>Eine neuere Version dieses Programms hat sie angelegt (Format %1, bekannt bis %2).</translation>
    </message>
    <message>
        <source>Its version makes no sense.</source>
        <translation>Ihre Version ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>A row that is always there is missing.</source>
        <translation>Eine Zeile, die es immer gibt, fehlt.</translation>
    </message>
    <message>
        <source>The checksum of part %1 of %2 is wrong.</source>
        <translation>Die Prüfsumme von Teil %1 von %2 stimmt nicht.</translation>
    </message>
    <message>
        <source>reading the stored fleet</source>
        <translation>Lesen der gespeicherten Flotte</translation>
    </message>
    <message>
        <source>storing the fleet</source>
        <translation>Speichern der Flotte</translation>
    </message>
    <message>
        <source>Another program changed it in the meantime.</source>
        <translation>Ein anderes Programm hat sie inzwischen geändert.</translation>
    </message>
    <message>
        <source>opening the stored fleet</source>
        <translation>Öffnen der gespeicherten Flotte</translation>
    </message>
    <message>
        <source>It holds a reading that makes no sense.</source>
        <translation>Sie enthält einen Messwert, der keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>storing readings</source>
        <translation>Speichern von Messwerten</translation>
    </message>
    <message>
        <source>reading stored readings</source>
        <translation>Lesen gespeicherter Messwerte</translation>
    </message>
    <message>
        <source>removing stored readings</source>
        <translation>Entfernen gespeicherter Messwerte</translation>
    </message>
    <message>
        <source>The stored fleet was damaged (%1) and is built anew. The damaged file was kept as %2.</source>
        <translation>Die gespeicherte Flotte war beschädigt (%1) und wird neu aufgebaut. Die beschädigte Datei wurde als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>In place of the stored fleet there was a database of another program. It was kept as %1, and the fleet is built anew.</source>
        <translation>Anstelle der gespeicherten Flotte lag dort die Datenbank eines anderen Programms. Sie wurde als %1 aufbewahrt, und die Flotte wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>The stored fleet was made by a newer version of Motorpool. It was kept as %1, and the fleet is built anew.</source>
        <translation>Die gespeicherte Flotte stammt von einer neueren Version von Motorpool. Sie wurde als %1 aufbewahrt, und die Flotte wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>The file with the stored fleet was removed or replaced while it was in use. The fleet is stored anew.</source>
        <translation>Die Datei mit der gespeicherten Flotte wurde während der Benutzung entfernt oder ersetzt. Die Flotte wird neu gespeichert.</translation>
    </message>
    <message>
        <source>reading the stored refresh</source>
        <translation>Lesen der gespeicherten Aktualisierung</translation>
    </message>
    <message>
        <source>storing the refresh</source>
        <translation>Speichern der Aktualisierung</translation>
    </message>
    <message>
        <source>It holds a refresh that makes no sense.</source>
        <translation>Sie enthält eine Aktualisierung, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>The file with the stored call budget was removed or replaced while it was in use. Calls that were counted before are not known any more.</source>
        <translation>Die Datei mit dem gespeicherten Abrufbudget wurde gelöscht oder ersetzt, während sie benutzt wurde. Vorher gezählte Abrufe sind nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>The stored call budget could not be read (%1). Calls that were counted before are not known any more. The file was kept as %2.</source>
        <translation>Das gespeicherte Abrufbudget konnte nicht gelesen werden (%1). Vorher gezählte Abrufe sind nicht mehr bekannt. Die Datei wurde als %2 aufgehoben.</translation>
    </message>
    <message>
        <source>Another Motorpool has it open. Close that one first.</source>
        <translation>Ein anderes Motorpool hat sie geöffnet. Schließen Sie dieses zuerst.</translation>
    </message>
    <message>
        <source>Another Motorpool (process %1) is refreshing this fleet.</source>
        <translation>Ein anderes Motorpool (Prozess %1) aktualisiert gerade diese Flotte.</translation>
    </message>
    <message>
        <source>reading the stored deliveries</source>
        <translation>Lesen der gespeicherten Zustellungen</translation>
    </message>
    <message>
        <source>The body of delivery %1 is damaged.</source>
        <translation>Der Inhalt von Zustellung %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Delivery %1 is not stored, or not any more.</source>
        <translation>Zustellung %1 ist nicht oder nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>opening the stored deliveries</source>
        <translation>Öffnen der gespeicherten Zustellungen</translation>
    </message>
    <message>
        <source>storing deliveries</source>
        <translation>Speichern von Zustellungen</translation>
    </message>
    <message>
        <source>storing a refused delivery</source>
        <translation>Speichern einer abgelehnten Zustellung</translation>
    </message>
    <message>
        <source>removing old deliveries</source>
        <translation>Entfernen alter Zustellungen</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>Qts Treiber für PostgreSQL ist nicht installiert.</translation>
    </message>
    <message>
        <source>No receiver has stored deliveries in it yet.</source>
        <translation>Noch hat kein Empfänger Zustellungen darin gespeichert.</translation>
    </message>
    <message>
        <source>The database&apos;s encoding is %1, which cannot hold every text of a delivery. Make another one: CREATE DATABASE … ENCODING &apos;UTF8&apos; TEMPLATE template0.</source>
        <translation>Die Zeichenkodierung der Datenbank ist %1 und fasst nicht jeden Text einer Zustellung. Legen Sie eine andere an: CREATE DATABASE … ENCODING &apos;UTF8&apos; TEMPLATE template0.</translation>
    </message>
    <message>
        <source>The server lets nobody write at present.</source>
        <translation>Der Server lässt zurzeit niemanden schreiben.</translation>
    </message>
    <message>
        <source>What the server says is not shown, as the password stands in it.</source>
        <translation>Was der Server sagt, wird nicht angezeigt, da das Passwort darin steht.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>URL that is no Connect redirect</source>
        <translation>URL, die keine Connect-Weiterleitung ist</translation>
    </message>
    <message>
        <source>Redirect URL: error %1</source>
        <translation>Weiterleitungs-URL: Fehler %1</translation>
    </message>
    <message>
        <source>Redirect URL: user %1</source>
        <translation>Weiterleitungs-URL: Nutzer %1</translation>
    </message>
    <message>
        <source>Redirect URL: vehicle %1</source>
        <translation>Weiterleitungs-URL: Fahrzeug %1</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>Weiterleitungs-URL</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Nutzer %1</translation>
    </message>
    <message>
        <source>External id %1</source>
        <translation>Externe ID %1</translation>
    </message>
    <message>
        <source>Vehicle %1</source>
        <translation>Fahrzeug %1</translation>
    </message>
    <message>
        <source>VIN %1</source>
        <translation>FIN %1</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>user id</source>
        <translation>Nutzer-ID</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>externe ID</translation>
    </message>
    <message>
        <source>vehicle id</source>
        <translation>Fahrzeug-ID</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>redirect URL</source>
        <translation>Weiterleitungs-URL</translation>
    </message>
</context>
<context>
    <name>SubscriptionResultModel</name>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Vehicle id</source>
        <translation>Fahrzeug-ID</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Nutzer-ID</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a date is written; see QDateTime::toString.</extracomment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>How a date and time are written; see QDateTime::toString.</extracomment>
        <translation>dd.MM.yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>How a date and time are written to the second; see QDateTime::toString.</extracomment>
        <translation>dd.MM.yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <extracomment>How a date without a year and a time are written to the second; see QDateTime::toString.</extracomment>
        <translation>d. MMM HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>%1&#x2009;s</source>
        <translation>%1&#x2009;s</translation>
    </message>
    <message>
        <source>%1&#x2009;min</source>
        <translation>%1&#x2009;min</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>fetching a token</source>
        <translation>Token wird geholt</translation>
    </message>
    <message>
        <source>waiting for the keyring</source>
        <translation>wartet auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>✕ no token</source>
        <translation>✕ kein Token</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>noch kein Token</translation>
    </message>
    <message>
        <source>Last renewed at %1 for %2.</source>
        <translation>Zuletzt um %1 für %2 erneuert.</translation>
    </message>
    <message>
        <source>Tokens fetched so far: %1.</source>
        <translation>Bisher geholte Token: %1.</translation>
    </message>
    <message>
        <source>A token is fetched with the first call.</source>
        <translation>Ein Token wird mit dem ersten Abruf geholt.</translation>
    </message>
    <message>
        <source>The attempt at %1 failed: %2.</source>
        <translation>Der Versuch um %1 ist fehlgeschlagen: %2.</translation>
    </message>
</context>
<context>
    <name>UserPage</name>
    <message>
        <source>among live vehicles</source>
        <translation>unter Live-Fahrzeugen</translation>
    </message>
    <message>
        <source>among simulated vehicles</source>
        <translation>unter simulierten Fahrzeugen</translation>
    </message>
    <message>
        <source>among live and simulated vehicles</source>
        <translation>unter Live- und simulierten Fahrzeugen</translation>
    </message>
    <message>
        <source>No user looked up yet</source>
        <translation>Noch kein Nutzer nachgeschlagen</translation>
    </message>
    <message>
        <source>Enter a Smartcar user id, an external id, a vehicle id, a VIN or a pasted Connect redirect URL in the search field.</source>
        <translation>Eine Smartcar-Nutzer-ID, externe ID, Fahrzeug-ID, FIN oder eine eingefügte Connect-Weiterleitungs-URL in das Suchfeld eingeben.</translation>
    </message>
    <message>
        <source>List all connections</source>
        <translation>Alle Verbindungen auflisten</translation>
    </message>
    <message>
        <source>The application has no connections %1.</source>
        <translation>Die Anwendung hat keine Verbindungen %1.</translation>
    </message>
    <message>
        <source>Looked for %1 %2, as %3.</source>
        <translation>Gesucht wurde %1 %2, als %3.</translation>
    </message>
    <message>
        <source>, then as </source>
        <translation>, dann als </translation>
    </message>
    <message>
        <source>No connections found</source>
        <translation>Keine Verbindungen gefunden</translation>
    </message>
    <message>
        <source>Smartcar has no search by VIN. A VIN is found here once the signals of its vehicle were read: list all connections, or look up the owner.</source>
        <translation>Smartcar kennt keine Suche nach FIN. Eine FIN wird hier gefunden, sobald die Signale des Fahrzeugs gelesen wurden: alle Verbindungen auflisten oder den Halter nachschlagen.</translation>
    </message>
    <message>
        <source>Look among simulated vehicles</source>
        <translation>Unter simulierten Fahrzeugen suchen</translation>
    </message>
    <message>
        <source>Look among live vehicles</source>
        <translation>Unter Live-Fahrzeugen suchen</translation>
    </message>
    <message>
        <source>The redirect names no user</source>
        <translation>Die Weiterleitung nennt keinen Nutzer</translation>
    </message>
    <message>
        <source>It is a Connect redirect without user_id and vehicle_id. Copy the whole URL from the browser, or look the user up by the external id.</source>
        <translation>Es ist eine Connect-Weiterleitung ohne user_id und vehicle_id. Die ganze URL aus dem Browser kopieren oder den Nutzer anhand der externen ID nachschlagen.</translation>
    </message>
    <message>
        <source>No connection fits the filter</source>
        <translation>Keine Verbindung passt zum Filter</translation>
    </message>
    <message>
        <source>Each word must occur in the make, model, year, VIN, mode, powertrain or one of the ids.</source>
        <translation>Jedes Wort muss in Marke, Modell, Baujahr, FIN, Modus, Antrieb oder einer der IDs vorkommen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No application is open</source>
        <translation>Keine Anwendung ist geöffnet</translation>
    </message>
    <message>
        <source>Open an application to look up its users.</source>
        <translation>Eine Anwendung öffnen, um ihre Nutzer nachzuschlagen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing was read before it was stopped.</source>
        <translation>Vor dem Anhalten wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>Erneut nachschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) came more than once and are listed once.</source>
        <translation>
            <numerusform>%Ln Verbindung kam mehrfach und ist einmal aufgelistet.</numerusform>
            <numerusform>%Ln Verbindungen kamen mehrfach und sind einmal aufgelistet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) that did not fit what was asked for came along and are left out.</source>
        <translation>
            <numerusform>%Ln Verbindung, die nicht zur Abfrage passte, kam mit und ist ausgelassen.</numerusform>
            <numerusform>%Ln Verbindungen, die nicht zur Abfrage passten, kamen mit und sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Smartcar announced %1 and sent %2.</source>
        <translation>Smartcar hat %1 angekündigt und %2 gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>%1, stopped before the end</source>
        <translation>%1, vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <translation>%1, nicht vollständig</translation>
    </message>
    <message>
        <source>External id %1.</source>
        <translation>Externe ID %1.</translation>
    </message>
    <message>
        <source>State %1.</source>
        <translation>State %1.</translation>
    </message>
    <message>
        <source>The owner must still pair the virtual key: on their phone, open %1</source>
        <translation>Der Besitzer muss noch den virtuellen Schlüssel koppeln: auf dem Telefon %1 öffnen</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Where it differs first</source>
        <translation>Wo der erste Unterschied ist</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Dort steht</translation>
    </message>
    <message>
        <source>Was signed</source>
        <translation>Signiert wurde</translation>
    </message>
    <message>
        <source>Tried with the management tokens of: %1.</source>
        <translation>Versucht mit den Management-Tokens von: %1.</translation>
    </message>
    <message>
        <source>Not kept, and so not tried: those of %1. Settings takes them, with each application.</source>
        <translation>Nicht aufbewahrt und daher nicht versucht: die von %1. Die Einstellungen nehmen sie auf, bei jeder Anwendung.</translation>
    </message>
    <message>
        <source>Add an application with its management token in Settings.</source>
        <translation>Fügen Sie in den Einstellungen eine Anwendung mit ihrem Management-Token hinzu.</translation>
    </message>
    <message>
        <source>It is a test of Smartcar&apos;s dashboard: its ids exist nowhere.</source>
        <translation>Es ist ein Test aus dem Dashboard von Smartcar: Seine IDs gibt es nirgends.</translation>
    </message>
    <message>
        <source>%1 (proved)</source>
        <translation>%1 (bewiesen)</translation>
    </message>
    <message>
        <source>The delivery</source>
        <translation>Die Zustellung</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>no type told</source>
        <translation>kein Typ angegeben</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebhookListModel</name>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>New vehicles</source>
        <translation>Neue Fahrzeuge</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Nicht abonniert</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Webhook id</source>
        <translation>Webhook-ID</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add an application…</source>
        <translation>Anwendung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Open an application</source>
        <translation>Anwendung ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Explore the &amp;demo fleet</source>
        <translation>&amp;Demoflotte erkunden</translation>
    </message>
    <message>
        <source>&amp;Close the application</source>
        <translation>Anwendung &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Nutzer</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Anfragen</translation>
    </message>
    <message>
        <source>&amp;Fold the sidebar</source>
        <translation>&amp;Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;All connections</source>
        <translation>&amp;Alle Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Read signals of the vehicle</source>
        <translation>&amp;Signale des Fahrzeugs lesen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Short guide</source>
        <translation>&amp;Kurzanleitung</translation>
    </message>
    <message>
        <source>&amp;About Motorpool</source>
        <translation>Ü&amp;ber Motorpool</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Fu&amp;ll screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Vehi&amp;cles</source>
        <translation>&amp;Fahrzeuge</translation>
    </message>
    <message>
        <source>&amp;Moving from per-vehicle tokens</source>
        <translation>&amp;Umstieg von Tokens je Fahrzeug</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>Liste &amp;filtern</translation>
    </message>
    <message>
        <source>Flee&amp;t</source>
        <translation>&amp;Flotte</translation>
    </message>
    <message>
        <source>Read the &amp;list again</source>
        <translation>&amp;Liste neu lesen</translation>
    </message>
    <message>
        <source>Call &amp;budget…</source>
        <translation>Ab&amp;rufbudget…</translation>
    </message>
    <message>
        <source>&amp;Replace the secret…</source>
        <translation>&amp;Geheimnis ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>All &amp;actions…</source>
        <translation>Alle &amp;Aktionen…</translation>
    </message>
    <message>
        <source>Link for the &amp;owner…</source>
        <translation>Link für den &amp;Halter…</translation>
    </message>
    <message>
        <source>Make a &amp;case…</source>
        <translation>Fall &amp;erstellen…</translation>
    </message>
    <message>
        <source>Co&amp;mmands</source>
        <translation>&amp;Befehle</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Webhooks</source>
        <translation>&amp;Webhooks</translation>
    </message>
    <message>
        <source>&amp;Deliveries</source>
        <translation>&amp;Zustellungen</translation>
    </message>
    <message>
        <source>Benc&amp;h</source>
        <translation>Prüfstan&amp;d</translation>
    </message>
</context>
<context>
    <name>motorpool::AboutDialog</name>
    <message>
        <source>About Motorpool</source>
        <translation>Über Motorpool</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2 on %3</source>
        <translation>Version %1, mit Qt %2 auf %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A desktop console for fleets connected through the Smartcar API.</source>
        <translation>Eine Desktop-Konsole für Flotten, die über die Smartcar-API verbunden sind.</translation>
    </message>
    <message>
        <source>Not made by, nor tied to, Smartcar, Inc. Smartcar is a trademark of its owner.</source>
        <translation>Weder von Smartcar, Inc. hergestellt noch damit verbunden. Smartcar ist eine Marke ihres Inhabers.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>motorpool::AccessSection</name>
    <message>
        <source>Read-onl&amp;y mode</source>
        <translation>N&amp;ur-Lesen-Modus</translation>
    </message>
    <message>
        <source>Nothing is changed: no command, no deletion, no change to an application or its secret.</source>
        <translation>Es wird nichts geändert: kein Befehl, keine Löschung, keine Änderung an einer Anwendung oder ihrem Geheimnis.</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von Ihrem Administrator festgelegt.</translation>
    </message>
    <message>
        <source>Preset by your administrator.</source>
        <translation>Von Ihrem Administrator vorgegeben.</translation>
    </message>
    <message>
        <source>Turn read-only mode off</source>
        <translation>Nur-Lesen-Modus ausschalten</translation>
    </message>
    <message>
        <source>From now on this program can send commands to vehicles, delete connections and change applications and their secrets.</source>
        <translation>Von jetzt an kann dieses Programm Befehle an Fahrzeuge senden, Verbindungen löschen und Anwendungen und ihre Geheimnisse ändern.</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>Anlassen</translation>
    </message>
</context>
<context>
    <name>motorpool::ActivityButton</name>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::ActivityPopup</name>
    <message>
        <source>What goes on</source>
        <translation>Was gerade läuft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>motorpool::AgeChip</name>
    <message>
        <source>Reported by the car %1 ago</source>
        <translation>Vom Fahrzeug gemeldet, Alter: %1</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Alter nicht bekannt</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>Car reported: %1</source>
        <translation>Vom Fahrzeug gemeldet: %1</translation>
    </message>
    <message>
        <source>Smartcar fetched: %1</source>
        <translation>Von Smartcar abgeholt: %1</translation>
    </message>
    <message>
        <source>Smartcar stored: %1</source>
        <translation>Von Smartcar gespeichert: %1</translation>
    </message>
    <message>
        <source>Read here: %1</source>
        <translation>Hier gelesen: %1</translation>
    </message>
    <message>
        <source>Reported by the car just now</source>
        <translation>Vom Auto gerade eben gemeldet</translation>
    </message>
</context>
<context>
    <name>motorpool::AlertDialog</name>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Add a notification rule</source>
        <translation>Eine Benachrichtigungsregel hinzufügen</translation>
    </message>
    <message>
        <source>Shows a sample on the desktop; saves nothing</source>
        <translation>Zeigt ein Beispiel auf dem Desktop; speichert nichts</translation>
    </message>
    <message>
        <source>The sample is on the desktop.</source>
        <translation>Das Beispiel ist auf dem Desktop.</translation>
    </message>
</context>
<context>
    <name>motorpool::AlertForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Watch for it</source>
        <translation>&amp;Darauf achten</translation>
    </message>
    <message>
        <source>All vehicles</source>
        <translation>Alle Fahrzeuge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>&amp;Vehicles</source>
        <translation>&amp;Fahrzeuge</translation>
    </message>
    <message>
        <source>&amp;Signal</source>
        <translation>&amp;Signal</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Bedingung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Tells you when it becomes true, not while it stays so: %1.</source>
        <translation>Meldet, wenn es eintritt, nicht solange es so bleibt: %1.</translation>
    </message>
    <message>
        <source>Tells you when it becomes true, not while it stays so.</source>
        <translation>Meldet, wenn es eintritt, nicht solange es so bleibt.</translation>
    </message>
    <message>
        <source>The word as Smartcar writes it</source>
        <translation>Das Wort, wie Smartcar es schreibt</translation>
    </message>
</context>
<context>
    <name>motorpool::AlertSection</name>
    <message>
        <source>Notify me on this des&amp;ktop</source>
        <translation>Auf diesem Des&amp;ktop benachrichtigen</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Regel hinzufügen…</translation>
    </message>
    <message>
        <source>Edit rule…</source>
        <translation>Regel bearbeiten…</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Notification rules</source>
        <translation>Benachrichtigungsregeln</translation>
    </message>
    <message>
        <source>Open an application first: each has rules of its own.</source>
        <translation>Öffnen Sie zuerst eine Anwendung: Jede hat eigene Regeln.</translation>
    </message>
    <message>
        <source>For what webhooks deliver while %1 is open here. Whoever sees this screen can read them: they name vehicles and what the rule asks.</source>
        <translation>Für das, was Webhooks liefern, während %1 hier geöffnet ist. Wer diesen Bildschirm sieht, kann sie lesen: Sie nennen Fahrzeuge und wonach die Regel fragt.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>No rule yet. One can tell you, for example, when a battery falls below 20 %, or when a vehicle can no longer be read.</source>
        <translation>Noch keine Regel. Eine kann zum Beispiel melden, wenn eine Batterie unter 20 % fällt oder ein Fahrzeug sich nicht mehr lesen lässt.</translation>
    </message>
    <message>
        <source>Select a rule first.</source>
        <translation>Wählen Sie zuerst eine Regel.</translation>
    </message>
    <message>
        <source>Edit the rule %1</source>
        <translation>Regel %1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove the rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
</context>
<context>
    <name>motorpool::AlertSignalBox</name>
    <message>
        <source>The vehicle as a whole</source>
        <translation>Das Fahrzeug als Ganzes</translation>
    </message>
</context>
<context>
    <name>motorpool::AppearanceSection</name>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbs&amp;chema</translation>
    </message>
    <message>
        <source>De&amp;nsity</source>
        <translation>D&amp;ichte</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Einheiten</translation>
    </message>
    <message>
        <source>For display. Values are kept as the car reported them.</source>
        <translation>Für die Anzeige. Werte bleiben so, wie das Fahrzeug sie gemeldet hat.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeitz&amp;one</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Metric: km, °C, bar</source>
        <translation>Metrisch: km, °C, bar</translation>
    </message>
    <message>
        <source>Imperial: mi, °F, psi</source>
        <translation>Imperial: mi, °F, psi</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Wie im System (%1)</translation>
    </message>
</context>
<context>
    <name>motorpool::ApplicationDialog</name>
    <message>
        <source>&amp;Keep for this session only</source>
        <translation>Nur für diese Sit&amp;zung behalten</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;esten</translation>
    </message>
    <message>
        <source>Add application</source>
        <translation>Anwendung hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Anwendung hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>The secret stays in locked memory and is gone when the program ends</source>
        <translation>Das Geheimnis bleibt in gesperrtem Speicher und ist mit dem Programmende gelöscht</translation>
    </message>
    <message>
        <source>Fetches a token and makes one free call; saves nothing</source>
        <translation>Holt ein Token und führt einen kostenfreien Abruf aus; speichert nichts</translation>
    </message>
    <message>
        <source>Stop t&amp;est</source>
        <translation>T&amp;est anhalten</translation>
    </message>
</context>
<context>
    <name>motorpool::ApplicationForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Token host</source>
        <translation>Token-Host</translation>
    </message>
    <message>
        <source>Vehicle host</source>
        <translation>Fahrzeug-Host</translation>
    </message>
    <message>
        <source>Management host</source>
        <translation>Verwaltungs-Host</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Fleet EU</source>
        <translation>Flotte EU</translation>
    </message>
    <message>
        <source>From Smartcar&apos;s dashboard: Configuration, API credentials.</source>
        <translation>Aus Smartcars Dashboard: „Configuration“, „API credentials“.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>E&amp;rweitert</translation>
    </message>
    <message>
        <source>&amp;Token host</source>
        <translation>&amp;Token-Host</translation>
    </message>
    <message>
        <source>&amp;Vehicle host</source>
        <translation>&amp;Fahrzeug-Host</translation>
    </message>
    <message>
        <source>&amp;Management host</source>
        <translation>&amp;Verwaltungs-Host</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA-&amp;Datei</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>PEM file with certificates to trust in addition to the system&apos;s.</source>
        <translation>PEM-Datei mit Zertifikaten, denen zusätzlich zu denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>Nach einer CA-Datei suchen</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Das Client-Geheimnis fehlt.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Entered, not shown</source>
        <translation>Eingegeben, nicht angezeigt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Enter a new secret only to replace the one that is kept.</source>
        <translation>Ein neues Geheimnis nur eingeben, um das aufbewahrte zu ersetzen.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain and never shown again.</source>
        <translation>Im Schlüsselbund des Systems aufbewahrt und nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>Abruf&amp;limits</translation>
    </message>
    <message>
        <source>Limits: how many calls may be made</source>
        <translation>Abruflimits: wie viele Abrufe ausgeführt werden dürfen</translation>
    </message>
    <message>
        <source>&amp;Webhooks</source>
        <translation>&amp;Webhooks</translation>
    </message>
    <message>
        <source>Webhooks: the Application Management Token, which signs them</source>
        <translation>Webhooks: das Application Management Token, das sie unterschreibt</translation>
    </message>
    <message>
        <source>Links for o&amp;wners</source>
        <translation>Links für &amp;Halter</translation>
    </message>
    <message>
        <source>Links for owners: Application ID and redirect URI</source>
        <translation>Links für Halter: Application ID und Redirect-URI</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von Ihrem Administrator festgelegt.</translation>
    </message>
    <message>
        <source>A colour by which its windows are told from those of others</source>
        <translation>Eine Farbe, an der ihre Fenster von denen anderer zu unterscheiden sind</translation>
    </message>
    <message>
        <source>Colour mar&amp;k</source>
        <translation>Far&amp;bmarke</translation>
    </message>
    <message>
        <source>Where deliveries are kept</source>
        <translation>Wo Zustellungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Advanced: hosts, CA file and where deliveries are kept</source>
        <translation>Erweitert: Hosts, CA-Datei und wo Zustellungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>&amp;Deliveries</source>
        <translation>&amp;Zustellungen</translation>
    </message>
    <message>
        <source>In a file beside the fleet</source>
        <translation>In einer Datei neben der Flotte</translation>
    </message>
    <message>
        <source>A team shares a PostgreSQL database: postgresql://user@host/database?sslmode=verify-full.</source>
        <translation>Ein Team teilt sich eine PostgreSQL-Datenbank: postgresql://benutzer@host/datenbank?sslmode=verify-full.</translation>
    </message>
    <message>
        <source>Database passwo&amp;rd</source>
        <translation>Datenban&amp;kpasswort</translation>
    </message>
</context>
<context>
    <name>motorpool::ApplicationList</name>
    <message>
        <source>Secret for this session only</source>
        <translation>Geheimnis nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Secret in the keychain</source>
        <translation>Geheimnis im Schlüsselbund</translation>
    </message>
    <message>
        <source>Secret in %1</source>
        <translation>Geheimnis in %1</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>Als &amp;Standard</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>En&amp;tfernen…</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>No application yet. Add the one that you created in Smartcar&apos;s dashboard; its client secret goes into the system&apos;s keychain.</source>
        <translation>Noch keine Anwendung. Die in Smartcars Dashboard angelegte hinzufügen; ihr Client-Geheimnis kommt in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The default application is opened at the start</source>
        <translation>Die Standardanwendung wird beim Start geöffnet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Re&amp;place the secret…</source>
        <translation>&amp;Geheimnis ersetzen…</translation>
    </message>
    <message>
        <source>Guides through the rotation of the client secret</source>
        <translation>Führt durch den Wechsel des Client-Geheimnisses</translation>
    </message>
    <message>
        <source>The secret of %1 was replaced.</source>
        <translation>Das Geheimnis von %1 wurde ersetzt.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Replace the secret of %1</source>
        <translation>Geheimnis von %1 ersetzen</translation>
    </message>
    <message>
        <source>Make %1 the default</source>
        <translation>%1 zum Standard machen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>motorpool::ApplicationRemoval</name>
    <message>
        <source>this session&apos;s memory</source>
        <translation>dem Speicher dieser Sitzung</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>dem Schlüsselbund</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 was removed and its secret erased from %2.</source>
        <translation>%1 wurde entfernt und das Geheimnis aus %2 gelöscht.</translation>
    </message>
    <message>
        <source>Remove %1 without its secret</source>
        <translation>%1 ohne Geheimnis entfernen</translation>
    </message>
    <message>
        <source>%1 was removed. Its secret was not erased.</source>
        <translation>%1 wurde entfernt. Das Geheimnis wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The secret of %1 cannot be erased now. If a keychain holds it, it stays there under the name Motorpool.</source>
        <translation>Das Geheimnis von %1 kann jetzt nicht gelöscht werden. Enthält es ein Schlüsselbund, bleibt es dort unter dem Namen Motorpool.</translation>
    </message>
    <message>
        <source>Its client secret, management token and database password are erased from %1, and its fleet kept on this computer is deleted; its journal stays. The application itself stays as it is at Smartcar.</source>
        <translation>Ihr Client-Geheimnis, ihr Management-Token und ihr Datenbankpasswort werden aus %1 gelöscht, ebenso ihre auf diesem Rechner aufbewahrte Flotte; ihr Journal bleibt. Bei Smartcar bleibt die Anwendung, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>motorpool::ApplicationSwitcher</name>
    <message>
        <source>Demo fleet</source>
        <translation>Demoflotte</translation>
    </message>
    <message>
        <source>&amp;Add an application…</source>
        <translation>Anwendung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>No application</source>
        <translation>Keine Anwendung</translation>
    </message>
    <message>
        <source>Application: %1</source>
        <translation>Anwendung: %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Colour mark: %1</source>
        <translation>Farbmarke: %1</translation>
    </message>
</context>
<context>
    <name>motorpool::BenchPage</name>
    <message>
        <source>Bench</source>
        <translation>Prüfstand</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Sieht nach</translation>
    </message>
    <message>
        <source>What the event tells</source>
        <translation>Was das Ereignis sagt</translation>
    </message>
    <message>
        <source>What the event tells will stand here.</source>
        <translation>Was das Ereignis sagt, wird hier stehen.</translation>
    </message>
    <message>
        <source>What is found out</source>
        <translation>Was herausgefunden wurde</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Paste a delivery here, or drop a file: its body, the whole HTTP request, a curl line, a HAR file, or lines of a log. It is looked at as it comes.</source>
        <translation>Fügen Sie hier eine Zustellung ein, oder lassen Sie eine Datei fallen: ihren Body, die ganze HTTP-Anfrage, eine curl-Zeile, eine HAR-Datei oder Zeilen eines Protokolls. Sie wird sofort angesehen.</translation>
    </message>
    <message>
        <source>SC-Signature, where it is not in the text above</source>
        <translation>SC-Signature, wenn sie nicht oben im Text steht</translation>
    </message>
    <message>
        <source>Which of several deliveries</source>
        <translation>Welche von mehreren Zustellungen</translation>
    </message>
    <message>
        <source>Whether the delivery is signed, by whose key, and if not, why not.</source>
        <translation>Ob die Zustellung signiert ist, mit wessen Schlüssel, und wenn nicht, warum nicht.</translation>
    </message>
    <message>
        <source>Answer to the challenge</source>
        <translation>Antwort auf die Challenge</translation>
    </message>
    <message>
        <source>Delivery to compare with</source>
        <translation>Zustellung zum Vergleichen</translation>
    </message>
    <message>
        <source>Paste the delivery before it here, or drop its file. Its order of members is tried for the signature, too.</source>
        <translation>Fügen Sie hier die Zustellung davor ein, oder lassen Sie ihre Datei fallen. Ihre Reihenfolge der Elemente wird auch für die Signatur versucht.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Eine Datei öffnen …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the findings</source>
        <translation>Befunde kopieren</translation>
    </message>
    <message>
        <source>Open a delivery</source>
        <translation>Eine Zustellung öffnen</translation>
    </message>
    <message>
        <source>Only the first 1000 deliveries are listed.</source>
        <translation>Nur die ersten 1000 Zustellungen sind aufgeführt.</translation>
    </message>
    <message>
        <source>Answer to the challenge, by the key of “%1”</source>
        <translation>Antwort auf die Challenge, mit dem Schlüssel von „%1“</translation>
    </message>
    <message>
        <source>There is no challenge to answer.</source>
        <translation>Es gibt keine Challenge zu beantworten.</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Sie wird angesehen …</translation>
    </message>
    <message>
        <source>It is being looked at.</source>
        <translation>Sie wird gerade angesehen.</translation>
    </message>
    <message>
        <source>Put a delivery on the bench first.</source>
        <translation>Legen Sie zuerst eine Zustellung auf den Prüfstand.</translation>
    </message>
</context>
<context>
    <name>motorpool::BodyView</name>
    <message>
        <source>Body of the answer</source>
        <translation>Inhalt der Antwort</translation>
    </message>
</context>
<context>
    <name>motorpool::BudgetDialog</name>
    <message>
        <source>Call budget</source>
        <translation>Abrufbudget</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <source>Show the vehicle&apos;s users</source>
        <translation>Nutzer des Fahrzeugs zeigen</translation>
    </message>
    <message>
        <source>Change the &amp;limits…</source>
        <translation>&amp;Grenzen ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No vehicle was called this month, as far as this computer knows.</source>
        <translation>In diesem Monat wurde kein Fahrzeug abgefragt, soweit dieser Rechner weiß.</translation>
    </message>
    <message>
        <source>This month (UTC) %1 went to %2, as far as this computer knows.</source>
        <translation>In diesem Monat (UTC) gingen %1 an %2, soweit dieser Rechner weiß.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Abruf</numerusform>
            <numerusform>%Ln Abrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s)</source>
        <translation>
            <numerusform>%Ln Fahrzeug</numerusform>
            <numerusform>%Ln Fahrzeuge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listed are the %Ln that matter most.</source>
        <translation>
            <numerusform>Gezeigt wird das %Ln wichtigste.</numerusform>
            <numerusform>Gezeigt werden die %Ln wichtigsten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::BudgetModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>calls of a vehicle</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>this month is used up</source>
        <translation>für diesen Monat aufgebraucht</translation>
    </message>
    <message>
        <source>left alone until %1</source>
        <translation>in Ruhe gelassen bis %1</translation>
    </message>
</context>
<context>
    <name>motorpool::BulkDialog</name>
    <message>
        <source>None of the vehicles selected can be sent this</source>
        <translation>An keines der gewählten Fahrzeuge kann das gesendet werden</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Nutzer %1</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <source>&amp;Read the state of each afterwards</source>
        <translation>Danach den Zustand von jedem &amp;lesen</translation>
    </message>
    <message>
        <source>Read the state of each afterwards</source>
        <translation>Danach den Zustand von jedem lesen</translation>
    </message>
    <message>
        <source>&amp;Stop at the first error</source>
        <translation>Beim er&amp;sten Fehler anhalten</translation>
    </message>
    <message>
        <source>Stop at the first error</source>
        <translation>Beim ersten Fehler anhalten</translation>
    </message>
    <message>
        <source>After the first that is refused or unknown, no other is sent</source>
        <translation>Nach dem ersten, das abgelehnt oder ungewiss ist, wird kein weiteres gesendet</translation>
    </message>
    <message>
        <source>&amp;Type the number of vehicles</source>
        <translation>Die Anzahl der Fahrzeuge &amp;eingeben</translation>
    </message>
    <message>
        <source>Type the number of vehicles</source>
        <translation>Die Anzahl der Fahrzeuge eingeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln vehicle(s)</source>
        <translation>
            <numerusform>%1: %Ln Fahrzeug</numerusform>
            <numerusform>%1: %Ln Fahrzeuge</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the number of vehicles first.</source>
        <translation>Zuerst die Anzahl der Fahrzeuge eingeben.</translation>
    </message>
    <message>
        <source>Left now: %1</source>
        <translation>Jetzt übrig: %1</translation>
    </message>
    <message>
        <source>mode not told</source>
        <translation>Modus nicht genannt</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>State not known: not read yet</source>
        <translation>Zustand nicht bekannt: noch nicht gelesen</translation>
    </message>
    <message>
        <source>It takes at least %1 at the limits in force.</source>
        <translation>Mit den geltenden Grenzen dauert es mindestens %1.</translation>
    </message>
    <message>
        <source>All of it can be sent at once.</source>
        <translation>Alles kann sofort gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s) were asked too often and wait longer.</source>
        <translation>
            <numerusform>%Ln Fahrzeug wurde zu oft gefragt und wartet länger.</numerusform>
            <numerusform>%Ln Fahrzeuge wurden zu oft gefragt und warten länger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The calls of the month are used up for %Ln vehicle(s).</source>
        <translation>
            <numerusform>Für %Ln Fahrzeug sind die Abrufe des Monats verbraucht.</numerusform>
            <numerusform>Für %Ln Fahrzeuge sind die Abrufe des Monats verbraucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::BulkPanel</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results of the command to many vehicles</source>
        <translation>Ergebnisse des Befehls an viele Fahrzeuge</translation>
    </message>
    <message>
        <source>Command to many vehicles</source>
        <translation>Befehl an viele Fahrzeuge</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln ausgeführt</numerusform>
            <numerusform>%Ln ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln ungewiss</numerusform>
            <numerusform>%Ln ungewiss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume the command to many vehicles</source>
        <translation>Den Befehl an viele Fahrzeuge fortsetzen</translation>
    </message>
    <message>
        <source>Pause the command to many vehicles</source>
        <translation>Den Befehl an viele Fahrzeuge anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sends no other; what is on its way is waited for</source>
        <translation>Sendet kein weiteres; was unterwegs ist, wird abgewartet</translation>
    </message>
    <message>
        <source>Close the command to many vehicles</source>
        <translation>Den Befehl an viele Fahrzeuge schließen</translation>
    </message>
    <message>
        <source>Cancel the command to many vehicles</source>
        <translation>Den Befehl an viele Fahrzeuge abbrechen</translation>
    </message>
</context>
<context>
    <name>motorpool::BulkResultModel</name>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>motorpool::BulkResults</name>
    <message>
        <source>Results: %1</source>
        <translation>Ergebnisse: %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results, a vehicle a row</source>
        <translation>Ergebnisse, ein Fahrzeug je Zeile</translation>
    </message>
    <message>
        <source>Only what was &amp;not done</source>
        <translation>Nur was &amp;nicht ausgeführt wurde</translation>
    </message>
    <message>
        <source>Only what was not done</source>
        <translation>Nur was nicht ausgeführt wurde</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the rows listed</source>
        <translation>Kopiert die gezeigten Zeilen</translation>
    </message>
    <message>
        <source>Copy the rows listed</source>
        <translation>Die gezeigten Zeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 exportiert</numerusform>
            <numerusform>%Ln Zeilen nach %1 exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::CaseChoices</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Vehicle: %1</source>
        <translation>Fahrzeug: %1</translation>
    </message>
    <message>
        <source>User, with all vehicles: %1</source>
        <translation>Nutzer mit allen Fahrzeugen: %1</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>&amp;Requests and journal of</source>
        <translation>&amp;Anfragen und Journal</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>Si&amp;gnals last read</source>
        <translation>Zuletzt gelesene Si&amp;gnale</translation>
    </message>
    <message>
        <source>Re&amp;quests with their ids</source>
        <translation>Anf&amp;ragen mit ihren IDs</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Program and computer</source>
        <translation>&amp;Programm und Rechner</translation>
    </message>
    <message>
        <source>S&amp;ettings in force</source>
        <translation>Geltende &amp;Einstellungen</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>Was ersetzt wird</translation>
    </message>
    <message>
        <source>&amp;VINs</source>
        <translation>F&amp;INs</translation>
    </message>
    <message>
        <source>V-1, also what only looks like a VIN</source>
        <translation>V-1, auch was nur wie eine FIN aussieht</translation>
    </message>
    <message>
        <source>&amp;Ids of users, vehicles, connections</source>
        <translation>IDs von Nut&amp;zern, Fahrzeugen, Verbindungen</translation>
    </message>
    <message>
        <source>U-1, CAR-1, C-1; external ids E-1</source>
        <translation>U-1, CAR-1, C-1; externe IDs E-1</translation>
    </message>
    <message>
        <source>P&amp;laces</source>
        <translation>&amp;Orte</translation>
    </message>
    <message>
        <source>Coordinates, to whole degrees</source>
        <translation>Koordinaten, auf ganze Grad</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Nicknames, the application, the person, the computer</source>
        <translation>Spitznamen, die Anwendung, die Person, der Rechner</translation>
    </message>
    <message>
        <source>Request i&amp;ds</source>
        <translation>An&amp;frage-IDs</translation>
    </message>
    <message>
        <source>Smartcar’s support asks for them</source>
        <translation>Smartcars Support fragt nach ihnen</translation>
    </message>
</context>
<context>
    <name>motorpool::CaseDialog</name>
    <message>
        <source>Saving a case</source>
        <translation>Ein Fall wird gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make a case</source>
        <translation>Fall erstellen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Nothing is sent for a case: it holds what is known here, each signal with its age. Secrets and tokens are never part of it.</source>
        <translation>Für einen Fall wird nichts gesendet: er enthält, was hier bekannt ist, jedes Signal mit seinem Alter. Secrets und Tokens sind nie Teil davon.</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>Case (*.zip)</source>
        <translation>Fall (*.zip)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>motorpool::CasePageView</name>
    <message>
        <source>The case’s page</source>
        <translation>Seite des Falls</translation>
    </message>
</context>
<context>
    <name>motorpool::CasePreview</name>
    <message>
        <source>What will be saved</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>The case’s JSON</source>
        <translation>JSON des Falls</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>motorpool::CaseSpanField</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>From and to…</source>
        <translation>Von und bis…</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Von (UTC)</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <translation>Bis (UTC)</translation>
    </message>
</context>
<context>
    <name>motorpool::ChangeBar</name>
    <message>
        <source>Last sync:</source>
        <translation>Letzter Abgleich:</translation>
    </message>
    <message>
        <source>Clear gone</source>
        <translation>Verschwundene ausblenden</translation>
    </message>
    <message>
        <source>No longer list connections that Smartcar does not list any more</source>
        <translation>Verbindungen, die Smartcar nicht mehr führt, nicht mehr anzeigen</translation>
    </message>
    <message>
        <source>Show them: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln verschwunden</numerusform>
            <numerusform>%Ln verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-authenticated</source>
        <translation>
            <numerusform>%Ln neu authentifiziert</numerusform>
            <numerusform>%Ln neu authentifiziert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other permissions</source>
        <translation>
            <numerusform>%Ln mit anderen Berechtigungen</numerusform>
            <numerusform>%Ln mit anderen Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear gone connections</source>
        <translation>Verschwundene Verbindungen nicht mehr auflisten</translation>
    </message>
</context>
<context>
    <name>motorpool::ChargeHoursRow</name>
    <message>
        <source>Start of charging, %1</source>
        <translation>Beginn des Ladens, %1</translation>
    </message>
    <message>
        <source>Stop of charging, %1</source>
        <translation>Ende des Ladens, %1</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>motorpool::CommandControl</name>
    <message>
        <source>Commands to vehicles</source>
        <translation>Befehle an Fahrzeuge</translation>
    </message>
    <message>
        <source>Open an application first.</source>
        <translation>Zuerst eine Anwendung öffnen.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Es wurde nichts gesendet. %1</translation>
    </message>
    <message>
        <source>Looking up the user&apos;s connections…</source>
        <translation>Verbindungen des Nutzers werden nachgeschlagen…</translation>
    </message>
    <message>
        <source>The user&apos;s connections could not be looked up: %1</source>
        <translation>Die Verbindungen des Nutzers ließen sich nicht nachschlagen: %1</translation>
    </message>
    <message>
        <source>A command to many vehicles is under way.</source>
        <translation>Ein Befehl an viele Fahrzeuge ist unterwegs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) under way</source>
        <translation>
            <numerusform>%Ln Befehl unterwegs</numerusform>
            <numerusform>%Ln Befehle unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a vehicle first.</source>
        <translation>Zuerst ein Fahrzeug wählen.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message numerus="yes">
        <source>Commands to %Ln vehicle(s)</source>
        <translation>
            <numerusform>Befehle an %Ln Fahrzeug</numerusform>
            <numerusform>Befehle an %Ln Fahrzeuge</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at most %1 vehicles.</source>
        <translation>Höchstens %1 Fahrzeuge wählen.</translation>
    </message>
    <message>
        <source>%1. What could not leave within two minutes is not sent.</source>
        <translation>%1. Was binnen zwei Minuten nicht hinausgehen konnte, wird nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s)</source>
        <translation>
            <numerusform>%Ln Fahrzeug</numerusform>
            <numerusform>%Ln Fahrzeuge</numerusform>
        </translation>
    </message>
    <message>
        <source>several vehicles</source>
        <translation>mehrere Fahrzeuge</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <translation>%1: %2…</translation>
    </message>
    <message>
        <source>Select several vehicles in a list first.</source>
        <translation>Zuerst in einer Liste mehrere Fahrzeuge wählen.</translation>
    </message>
    <message>
        <source>Show a user, or select one first.</source>
        <translation>Zuerst einen Nutzer anzeigen oder wählen.</translation>
    </message>
</context>
<context>
    <name>motorpool::CommandDialog</name>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Nutzer-ID</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Open in map</source>
        <translation>In Karte öffnen</translation>
    </message>
    <message>
        <source>Its state is not known here: no such signal was read yet.</source>
        <translation>Der Zustand ist hier nicht bekannt: Ein solches Signal wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>&amp;Read the state afterwards</source>
        <translation>Danach den Zustand &amp;lesen</translation>
    </message>
    <message>
        <source>Read the state afterwards</source>
        <translation>Danach den Zustand lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This will be lost:</source>
        <translation>Das geht verloren:</translation>
    </message>
    <message>
        <source>What was read here so far stays on this computer. The list shows it as gone after the next sync.</source>
        <translation>Was bisher hier gelesen wurde, bleibt auf diesem Rechner. Die Liste zeigt es nach dem nächsten Abgleich als weg.</translation>
    </message>
    <message>
        <source>What will be lost is not known yet.</source>
        <translation>Was verloren geht, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Type the characters first.</source>
        <translation>Zuerst die Zeichen eingeben.</translation>
    </message>
    <message>
        <source>Left now: %1</source>
        <translation>Jetzt übrig: %1</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>not told: it may be a live vehicle</source>
        <translation>nicht genannt: Es kann ein echtes Fahrzeug sein</translation>
    </message>
</context>
<context>
    <name>motorpool::CommandGroup</name>
    <message>
        <source>State not known: not read yet.</source>
        <translation>Zustand nicht bekannt: noch nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>motorpool::CommandPage</name>
    <message>
        <source>Commands to the vehicle</source>
        <translation>Befehle an das Fahrzeug</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Starten…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Charge limit in percent</source>
        <translation>Ladegrenze in Prozent</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation>Ladegrenze</translation>
    </message>
    <message>
        <source>Set limit…</source>
        <translation>Grenze setzen…</translation>
    </message>
    <message>
        <source>Open port…</source>
        <translation>Klappe öffnen…</translation>
    </message>
    <message>
        <source>Close port…</source>
        <translation>Klappe schließen…</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Verriegeln…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entriegeln…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>52.5, 13.4, or a map&apos;s link</source>
        <translation>52.5, 13.4 oder der Link einer Karte</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Charge schedules</source>
        <translation>Ladepläne</translation>
    </message>
    <message>
        <source>Daily…</source>
        <translation>Täglich…</translation>
    </message>
    <message>
        <source>Weekly…</source>
        <translation>Wöchentlich…</translation>
    </message>
    <message>
        <source>Workweek…</source>
        <translation>Arbeitswoche…</translation>
    </message>
</context>
<context>
    <name>motorpool::CommandPalette</name>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>No action fits.</source>
        <translation>Keine Aktion passt.</translation>
    </message>
    <message>
        <source>Enter uses it, Esc closes.</source>
        <translation>Enter führt sie aus, Esc schließt.</translation>
    </message>
</context>
<context>
    <name>motorpool::CommandResult</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Copy what became of the command</source>
        <translation>Kopieren, was aus dem Befehl wurde</translation>
    </message>
    <message>
        <source>Dismiss what became of the command</source>
        <translation>Ausblenden, was aus dem Befehl wurde</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Abruf</numerusform>
            <numerusform>%Ln Abrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Nicht mehr nachsehen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>motorpool::CommandValueEdit</name>
    <message>
        <source>Charge limit in percent</source>
        <translation>Ladegrenze in Prozent</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Werktags</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>Am Wochenende</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>52.5, 13.4, or a map&apos;s link</source>
        <translation>52.5, 13.4 oder der Link einer Karte</translation>
    </message>
    <message>
        <source>Latitude and longitude, or a pasted link of a map</source>
        <translation>Breite und Länge oder der eingefügte Link einer Karte</translation>
    </message>
    <message>
        <source>Where the vehicle stood when it last told</source>
        <translation>Wo das Fahrzeug bei seiner letzten Meldung stand</translation>
    </message>
    <message>
        <source>Hours in the vehicle&apos;s own time; a stop before the start is on the next day.</source>
        <translation>Stunden in der Zeit des Fahrzeugs; ein Ende vor dem Beginn liegt am nächsten Tag.</translation>
    </message>
</context>
<context>
    <name>motorpool::ConnectionPane</name>
    <message>
        <source>Filter: make, model, year, VIN, id…</source>
        <translation>Filtern: Marke, Modell, Baujahr, FIN, ID…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows connections in which each word occurs</source>
        <translation>Zeigt Verbindungen, in denen jedes Wort vorkommt</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Which vehicles to list; Smartcar keeps live and simulated ones apart</source>
        <translation>Welche Fahrzeuge aufgelistet werden; Smartcar hält Live- und simulierte Fahrzeuge getrennt</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Live and simulated</source>
        <translation>Live und simuliert</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Show this user</source>
        <translation>Diesen Nutzer anzeigen</translation>
    </message>
    <message>
        <source>Show this vehicle&apos;s connections</source>
        <translation>Verbindungen dieses Fahrzeugs anzeigen</translation>
    </message>
    <message>
        <source>Link for the owner…</source>
        <translation>Link für den Halter…</translation>
    </message>
    <message>
        <source>Make a case of this vehicle…</source>
        <translation>Fall zu diesem Fahrzeug erstellen…</translation>
    </message>
    <message>
        <source>Make a case of this user…</source>
        <translation>Fall zu diesem Nutzer erstellen…</translation>
    </message>
</context>
<context>
    <name>motorpool::ConnectionPresenter</name>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n Berechtigung</numerusform>
            <numerusform>%n Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions as reported by Smartcar:</source>
        <translation>Von Smartcar gemeldete Berechtigungen:</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>motorpool::CoverageActions</name>
    <message>
        <source>Subscribe…</source>
        <translation>Abonnieren…</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Abbestellen…</translation>
    </message>
    <message>
        <source>Subscribe the selected vehicles</source>
        <translation>Die ausgewählten Fahrzeuge abonnieren</translation>
    </message>
    <message>
        <source>Unsubscribe the selected vehicles</source>
        <translation>Die ausgewählten Fahrzeuge abbestellen</translation>
    </message>
    <message>
        <source>Choose a webhook in the list above. What is selected stays selected.</source>
        <translation>Wählen Sie oben einen Webhook. Was ausgewählt ist, bleibt es.</translation>
    </message>
    <message>
        <source>Choose a webhook in the list above first.</source>
        <translation>Wählen Sie zuerst oben einen Webhook.</translation>
    </message>
    <message>
        <source>Subscriptions are being changed. Wait for the end of it.</source>
        <translation>Abonnements werden gerade geändert. Warten Sie das Ende ab.</translation>
    </message>
    <message>
        <source>Select vehicles first.</source>
        <translation>Wählen Sie zuerst Fahrzeuge aus.</translation>
    </message>
    <message>
        <source>Select at most %1 vehicles.</source>
        <translation>Höchstens %1 Fahrzeuge wählen.</translation>
    </message>
    <message>
        <source>What is selected is subscribed already, or not connected any more.</source>
        <translation>Das Ausgewählte ist schon abonniert oder nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>What is selected is not subscribed.</source>
        <translation>Das Ausgewählte ist nicht abonniert.</translation>
    </message>
    <message>
        <source>Show this vehicle&apos;s connections</source>
        <translation>Verbindungen dieses Fahrzeugs anzeigen</translation>
    </message>
    <message>
        <source>Show this user</source>
        <translation>Diesen Nutzer anzeigen</translation>
    </message>
</context>
<context>
    <name>motorpool::CoverageControls</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Filter: make, model, VIN, id, error…</source>
        <translation>Filter: Marke, Modell, FIN, ID, Fehler…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows vehicles in whose row each word occurs</source>
        <translation>Zeigt Fahrzeuge, in deren Zeile jedes Wort vorkommt</translation>
    </message>
    <message>
        <source>Silent after</source>
        <translation>Stumm nach</translation>
    </message>
    <message>
        <source>A subscribed vehicle of which no delivery came for so long counts as silent. Only where deliveries are kept.</source>
        <translation>Ein abonniertes Fahrzeug, von dem so lange keine Zustellung kam, gilt als stumm. Nur wo Zustellungen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Silent after %1</source>
        <translation>Stumm nach %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s)</source>
        <translation>
            <numerusform>%Ln Fahrzeug</numerusform>
            <numerusform>%Ln Fahrzeuge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>motorpool::CoverageExport</name>
    <message>
        <source>Export the vehicles listed…</source>
        <translation>Die aufgeführten Fahrzeuge exportieren…</translation>
    </message>
    <message>
        <source>There are no vehicles to export.</source>
        <translation>Es gibt keine Fahrzeuge zu exportieren.</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>Ein Export läuft.</translation>
    </message>
    <message>
        <source>Export the vehicles listed… (%1)</source>
        <translation>Die aufgeführten Fahrzeuge exportieren… (%1)</translation>
    </message>
    <message>
        <source>Webhooks and subscriptions are as of %1.</source>
        <translation>Webhooks und Abonnements sind vom %1.</translation>
    </message>
    <message>
        <source>Export the vehicles</source>
        <translation>Die Fahrzeuge exportieren</translation>
    </message>
    <message>
        <source>webhook-vehicles</source>
        <translation>webhook-fahrzeuge</translation>
    </message>
</context>
<context>
    <name>motorpool::CoveragePane</name>
    <message>
        <source>Vehicles of the webhook</source>
        <translation>Fahrzeuge des Webhooks</translation>
    </message>
    <message>
        <source>No vehicle fits</source>
        <translation>Kein Fahrzeug passt</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln vehicle(s) none has these states and words.</source>
        <translation>
            <numerusform>Das eine Fahrzeug hat diese Zustände und Wörter nicht.</numerusform>
            <numerusform>Von %Ln Fahrzeugen hat keines diese Zustände und Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all vehicles</source>
        <translation>Alle Fahrzeuge zeigen</translation>
    </message>
    <message>
        <source>No vehicles yet</source>
        <translation>Noch keine Fahrzeuge</translation>
    </message>
    <message>
        <source>Once owners have connected vehicles, they stand here with how each stands to this webhook.</source>
        <translation>Sobald Halter Fahrzeuge verbunden haben, stehen sie hier, jedes mit seinem Stand bei diesem Webhook.</translation>
    </message>
    <message>
        <source>Read all lists again</source>
        <translation>Alle Listen neu lesen</translation>
    </message>
</context>
<context>
    <name>motorpool::CoveragePresenter</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>nicht abonniert</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>No delivery of this vehicle is kept here.</source>
        <translation>Von diesem Fahrzeug ist hier keine Zustellung aufbewahrt.</translation>
    </message>
    <message>
        <source>When a delivery of this vehicle last came here</source>
        <translation>Wann zuletzt eine Zustellung dieses Fahrzeugs hier ankam</translation>
    </message>
    <message>
        <source>Told on %1, and not resolved since</source>
        <translation>Gemeldet am %1 und seitdem nicht behoben</translation>
    </message>
    <message>
        <source>The last error that the vehicle told and that is not resolved</source>
        <translation>Der letzte Fehler, den das Fahrzeug gemeldet hat und der nicht behoben ist</translation>
    </message>
</context>
<context>
    <name>motorpool::DataTable</name>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln selected row(s)</source>
        <translation>
            <numerusform>%Ln ausgewählte Zeile kopieren</numerusform>
            <numerusform>%Ln ausgewählte Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>Standardspalten</translation>
    </message>
    <message>
        <source>copying rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are too many for the clipboard; %1 are the most at a time.</source>
        <translation>
            <numerusform>%Ln Zeile ist zu viel für die Zwischenablage; höchstens %1 auf einmal.</numerusform>
            <numerusform>%Ln Zeilen sind zu viele für die Zwischenablage; höchstens %1 auf einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::DataTree</name>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle einklappen</translation>
    </message>
</context>
<context>
    <name>motorpool::DatabasePasswordDialog</name>
    <message>
        <source>Database password</source>
        <translation>Datenbankpasswort</translation>
    </message>
    <message>
        <source>Save password</source>
        <translation>Passwort speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter the password of the database</source>
        <translation>Passwort der Datenbank eingeben</translation>
    </message>
    <message>
        <source>The deliveries of %1 are kept in %2, and its server lets nobody in without the password of that role.</source>
        <translation>Die Zustellungen von %1 liegen in %2, und der Server lässt niemanden ohne das Passwort dieser Rolle ein.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, for this database alone, and never shown again.</source>
        <translation>Im Schlüsselbund des Systems aufbewahrt, nur für diese Datenbank, und nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Database passwo&amp;rd</source>
        <translation>Datenban&amp;kpasswort</translation>
    </message>
    <message>
        <source>Entered, not shown</source>
        <translation>Eingegeben, nicht angezeigt</translation>
    </message>
</context>
<context>
    <name>motorpool::DatabasePasswordPart</name>
    <message>
        <source>Database password</source>
        <translation>Datenbankpasswort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliveries are kept in a file, which has no password.</source>
        <translation>Die Zustellungen liegen in einer Datei, die kein Passwort hat.</translation>
    </message>
    <message>
        <source>It is erased when the changes are saved.</source>
        <translation>Es wird gelöscht, wenn die Änderungen gespeichert werden.</translation>
    </message>
    <message>
        <source>Kept in %1, stored %2. Enter another one only to replace it.</source>
        <translation>Aufbewahrt in %1, gespeichert %2. Nur zum Ersetzen ein anderes eingeben.</translation>
    </message>
    <message>
        <source>The one in %1 is for %2 and is not used for another.</source>
        <translation>Das in %1 ist für %2 und wird für keine andere verwendet.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, for this database alone, and never shown again. Without one, ~/.pgpass or a certificate is used.</source>
        <translation>Im Schlüsselbund des Systems aufbewahrt, nur für diese Datenbank, und nie wieder angezeigt. Ohne eines gilt ~/.pgpass oder ein Zertifikat.</translation>
    </message>
    <message>
        <source>Entered, not shown</source>
        <translation>Eingegeben, nicht angezeigt</translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>None kept</source>
        <translation>Keines aufbewahrt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep the database password</source>
        <translation>Das Datenbankpasswort behalten</translation>
    </message>
    <message>
        <source>Remove the database password</source>
        <translation>Das Datenbankpasswort entfernen</translation>
    </message>
</context>
<context>
    <name>motorpool::DeliveriesPage</name>
    <message>
        <source>Taken</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Show the vehicle</source>
        <translation>Fahrzeug zeigen</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>Nutzer zeigen</translation>
    </message>
    <message>
        <source>Open in the bench</source>
        <translation>Auf dem Prüfstand öffnen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Verifies it, says what is wrong with it, sends it again to this computer</source>
        <translation>Prüft sie, sagt, was an ihr nicht stimmt, und sendet sie erneut an diesen Rechner</translation>
    </message>
    <message>
        <source>Deliveries whose signature fits</source>
        <translation>Zustellungen, deren Signatur passt</translation>
    </message>
    <message>
        <source>The last requests that were refused, with the reason</source>
        <translation>Die letzten abgelehnten Anfragen mit dem Grund</translation>
    </message>
    <message>
        <source>%1 fit</source>
        <translation>%1 passen</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Abgelehnt (%1)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No application is open</source>
        <translation>Keine Anwendung ist geöffnet</translation>
    </message>
    <message>
        <source>Deliveries belong to an application.</source>
        <translation>Zustellungen gehören zu einer Anwendung.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>No delivery fits</source>
        <translation>Keine Zustellung passt</translation>
    </message>
    <message>
        <source>Change the filter to see others.</source>
        <translation>Den Filter ändern, um andere zu sehen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>Noch ist nichts gekommen</translation>
    </message>
    <message>
        <source>Smartcar tells by webhooks what changed, which costs no calls. The demo fleet sends deliveries as soon as you start receiving.</source>
        <translation>Smartcar meldet über Webhooks, was sich ändert, und das kostet keine Abrufe. Die Demo-Flotte sendet Zustellungen, sobald Sie den Empfang starten.</translation>
    </message>
    <message>
        <source>Smartcar tells by webhooks what changed, which costs no calls. Start receiving, hand the address on to a tunnel or a reverse proxy with a certificate, and enter that one&apos;s address as the callback in Smartcar&apos;s dashboard.</source>
        <translation>Smartcar meldet über Webhooks, was sich ändert, und das kostet keine Abrufe. Starten Sie den Empfang, geben Sie die Adresse an einen Tunnel oder Reverse-Proxy mit Zertifikat weiter und tragen Sie dessen Adresse in Smartcars Dashboard als Callback ein.</translation>
    </message>
    <message>
        <source>Start receiving</source>
        <translation>Empfang starten</translation>
    </message>
    <message>
        <source>Select a delivery first.</source>
        <translation>Wählen Sie zuerst eine Zustellung aus.</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Inhalt kopieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Goes to the newest deliveries</source>
        <translation>Geht zu den neuesten Zustellungen</translation>
    </message>
    <message>
        <source>Copies the body as it came</source>
        <translation>Kopiert den Inhalt, wie er kam</translation>
    </message>
    <message>
        <source>Refused (the last %1)</source>
        <extracomment>%1 is the number of the last ones that are listed; there were more</extracomment>
        <translation>Abgelehnt (die letzten %1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>deliveries above the part that is shown</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Address verified %1</source>
        <translation>Adresse bestätigt %1</translation>
    </message>
    <message>
        <source>Smartcar asked for proof of the management token, and had it.</source>
        <translation>Smartcar verlangte einen Nachweis des Management-Tokens und bekam ihn.</translation>
    </message>
    <message>
        <source>Somebody asked for proof of the management token, and had it. The question was not signed, so that it may have been another than Smartcar.</source>
        <translation>Jemand verlangte einen Nachweis des Management-Tokens und bekam ihn. Die Frage war nicht signiert, es kann also ein anderer als Smartcar gewesen sein.</translation>
    </message>
    <message>
        <source>The deliveries could not be read</source>
        <translation>Die Zustellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Why stands above.</source>
        <translation>Warum, steht oben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>motorpool::DeliveriesTab</name>
    <message>
        <source>Show on the Deliveries page</source>
        <translation>Auf der Seite Zustellungen zeigen</translation>
    </message>
    <message>
        <source>Deliveries of this vehicle</source>
        <translation>Zustellungen dieses Fahrzeugs</translation>
    </message>
    <message>
        <source>Nothing was delivered</source>
        <translation>Nichts wurde zugestellt</translation>
    </message>
    <message>
        <source>No webhook told of this vehicle, or it is not subscribed to one. The Webhooks page shows which.</source>
        <translation>Kein Webhook hat von diesem Fahrzeug berichtet, oder es ist bei keinem angemeldet. Die Webhook-Seite zeigt, bei welchen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>motorpool::DeliveryDetail</name>
    <message>
        <source>Details of the selected delivery</source>
        <translation>Einzelheiten der ausgewählten Zustellung</translation>
    </message>
    <message>
        <source>Select a delivery to see all of it.</source>
        <translation>Wählen Sie eine Zustellung aus, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Signed with the management token</source>
        <translation>Mit dem Management-Token signiert</translation>
    </message>
    <message>
        <source>A test that the dashboard made up: it is not mixed with the fleet.</source>
        <translation>Ein Test, den das Dashboard erfunden hat: Er wird nicht mit der Flotte vermischt.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent by Smartcar</source>
        <translation>Von Smartcar gesandt</translation>
    </message>
    <message>
        <source>%1 (%2 on the way)</source>
        <translation>%1 (%2 unterwegs)</translation>
    </message>
    <message>
        <source>Reported by the car</source>
        <translation>Vom Auto gemeldet</translation>
    </message>
    <message>
        <source>%1 (%2 until Smartcar sent it)</source>
        <translation>%1 (%2, bis Smartcar sie sandte)</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>%1, the last one %2</source>
        <translation>%1, der letzte %2</translation>
    </message>
    <message>
        <source>Triggered by</source>
        <translation>Ausgelöst von</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Webhook id</source>
        <translation>Webhook-ID</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>Zustellungs-ID</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Empfangen von</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Behoben: %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>the whole vehicle</source>
        <translation>das ganze Fahrzeug</translation>
    </message>
    <message>
        <source>Smartcar says</source>
        <translation>Smartcar sagt</translation>
    </message>
    <message>
        <source>To tell the owner</source>
        <translation>Für den Halter</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Changed since the delivery before</source>
        <translation>Geändert seit der Zustellung davor</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Not in it any more</source>
        <translation>Nicht mehr dabei</translation>
    </message>
    <message>
        <source>Reported again, the same</source>
        <translation>Erneut gemeldet, unverändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>It goes on; Copy the body takes all of it.</source>
        <translation>Er geht weiter; „Inhalt kopieren“ nimmt alles.</translation>
    </message>
    <message>
        <source>Signed with the second management token, as there are two while one is exchanged</source>
        <translation>Mit dem zweiten Management-Token signiert: solange eines ausgetauscht wird, gibt es zwei</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>not kept by the version that stored it</source>
        <translation>von der Version, die sie gespeichert hat, nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
</context>
<context>
    <name>motorpool::DeliveryField</name>
    <message>
        <source>… the beginning of %1; it cannot be edited here</source>
        <translation>… der Anfang von %1; hier nicht zu bearbeiten</translation>
    </message>
</context>
<context>
    <name>motorpool::DeliveryFilterBar</name>
    <message>
        <source>With errors</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Vehicle, user, make, signal, error, event id…</source>
        <translation>Fahrzeug, Nutzer, Marke, Signal, Fehler, Ereignis-Kennung …</translation>
    </message>
    <message>
        <source>Filter deliveries</source>
        <translation>Zustellungen filtern</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Real and tests</source>
        <translation>Echte und Tests</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echte</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Every word has to be found in an id of the vehicle or the user, its make or model, the event, the webhook, a signal or an error. One part alone is asked by its name and how it begins, as in make:skoda webhook:fleet: vehicle, user, external, make, model, mode, type, webhook, trigger, error.</source>
        <translation>Jedes Wort muss in einer ID des Fahrzeugs oder Nutzers, in Marke, Modell, Ereignis, Webhook, einem Signal oder Fehler vorkommen. Nach einem Teil allein fragt sein Name mit dem Anfang, wie in make:skoda webhook:flotte: vehicle, user, external, make, model, mode, type, webhook, trigger, error.</translation>
    </message>
</context>
<context>
    <name>motorpool::DeliverySection</name>
    <message>
        <source>Keep for</source>
        <translation>Aufheben für</translation>
    </message>
    <message>
        <source>What this window received and keeps on this computer; older deliveries are removed while it receives. Receivers on servers have a setting of their own.</source>
        <translation>Was dieses Fenster empfangen hat und auf diesem Rechner aufhebt; ältere Zustellungen werden beim Empfangen entfernt. Empfänger auf Servern haben eine eigene Einstellung.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ever</source>
        <extracomment>how long deliveries are kept</extracomment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von Ihrem Administrator festgelegt.</translation>
    </message>
</context>
<context>
    <name>motorpool::DockTitle</name>
    <message>
        <source>Hide the inspector</source>
        <translation>Inspektor ausblenden</translation>
    </message>
    <message>
        <source>Hide the inspector (%1)</source>
        <translation>Inspektor ausblenden (%1)</translation>
    </message>
    <message>
        <source>Put the inspector back into the window</source>
        <translation>Inspektor wieder in das Fenster einfügen</translation>
    </message>
    <message>
        <source>Give the inspector a window of its own</source>
        <translation>Inspektor in ein eigenes Fenster lösen</translation>
    </message>
</context>
<context>
    <name>motorpool::ErrorStrip</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation>Fehler kopieren</translation>
    </message>
    <message>
        <source>Copies the error with its request id, for a ticket</source>
        <translation>Kopiert den Fehler mit seiner Anfrage-ID, für ein Ticket</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>Anfrage-ID %1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Operation: %1</source>
        <translation>Vorgang: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Link for the owner…</source>
        <translation>Link für den Halter…</translation>
    </message>
    <message>
        <source>Replace the secret…</source>
        <translation>Geheimnis ersetzen…</translation>
    </message>
    <message>
        <source>Makes a link and a message by which the owner can mend it</source>
        <translation>Erstellt einen Link und eine Nachricht, womit der Halter es beheben kann</translation>
    </message>
    <message>
        <source>Message for the owner…</source>
        <translation>Nachricht für den Halter…</translation>
    </message>
    <message>
        <source>Shows the message that Smartcar suggests for the owner; no link mends it</source>
        <translation>Zeigt die Nachricht, die Smartcar für den Halter vorschlägt; ein Link hilft hier nicht</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Passwort eingeben …</translation>
    </message>
</context>
<context>
    <name>motorpool::ExportDialog</name>
    <message>
        <source>&amp;All that is known</source>
        <translation>&amp;Alles, was bekannt ist</translation>
    </message>
    <message>
        <source>The &amp;mapping of users to vehicles, for a migration</source>
        <translation>Die &amp;Zuordnung von Nutzern zu Fahrzeugen, für einen Umstieg</translation>
    </message>
    <message>
        <source>&amp;Byte order mark, which Excel needs</source>
        <translation>&amp;Byte-Reihenfolge-Marke, die Excel braucht</translation>
    </message>
    <message>
        <source>Export the fleet</source>
        <translation>Flotte exportieren</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that are &amp;listed, in this order</source>
        <translation>
            <numerusform>Die &amp;aufgelistete, in dieser Reihenfolge</numerusform>
            <numerusform>Alle %Ln auf&amp;gelisteten, in dieser Reihenfolge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;selected</source>
        <translation>
            <numerusform>Die %Ln au&amp;sgewählte</numerusform>
            <numerusform>Die %Ln au&amp;sgewählten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln s&amp;hown</source>
        <translation>
            <numerusform>Die %Ln an&amp;gezeigte</numerusform>
            <numerusform>Die %Ln ange&amp;zeigten</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>Tre&amp;nnzeichen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
</context>
<context>
    <name>motorpool::FilterBar</name>
    <message>
        <source>How to filter</source>
        <translation>So wird gefiltert</translation>
    </message>
    <message>
        <source>How to filter (F1)</source>
        <translation>So wird gefiltert (F1)</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more mistake(s).</source>
        <translation>
            <numerusform>Und %Ln weiterer Fehler.</numerusform>
            <numerusform>Und %Ln weitere Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Zu %1 ändern</translation>
    </message>
</context>
<context>
    <name>motorpool::FilterField</name>
    <message>
        <source>Filter: any words, or make:tesla age:&gt;3d has:error…</source>
        <translation>Filter: beliebige Wörter oder make:tesla age:&gt;3d has:error…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the fleet by words and prefixes. F1 explains them.</source>
        <translation>Die Flotte nach Wörtern und Präfixen filtern. F1 erklärt sie.</translation>
    </message>
</context>
<context>
    <name>motorpool::FilterHelp</name>
    <message>
        <source>How to filter</source>
        <translation>So wird gefiltert</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>Präfixe</translation>
    </message>
    <message>
        <source>Add it to the filter</source>
        <translation>Dem Filter hinzufügen</translation>
    </message>
</context>
<context>
    <name>motorpool::FilterOffers</name>
    <message>
        <source>Ways to go on</source>
        <translation>Mögliche Fortsetzungen</translation>
    </message>
</context>
<context>
    <name>motorpool::FindBar</name>
    <message>
        <source>Find in the body</source>
        <translation>Im Inhalt suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Umschalt+F3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>motorpool::FleetPage</name>
    <message>
        <source>Sync</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Read all connections again; it costs no vehicle calls (%1)</source>
        <translation>Alle Verbindungen neu lesen; es kostet keine Fahrzeugaufrufe (%1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Vehicles to read</source>
        <translation>Zu lesende Fahrzeuge</translation>
    </message>
    <message>
        <source>Which vehicles a sync reads; Smartcar keeps live and simulated ones apart</source>
        <translation>Welche Fahrzeuge ein Abgleich liest; Smartcar trennt echte und simulierte</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Live and simulated</source>
        <translation>Live und simuliert</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sortiert nach %1</translation>
    </message>
    <message>
        <source>Show this user</source>
        <translation>Diesen Nutzer anzeigen</translation>
    </message>
    <message>
        <source>Show this vehicle&apos;s connections</source>
        <translation>Verbindungen dieses Fahrzeugs anzeigen</translation>
    </message>
    <message>
        <source>Syncing the fleet</source>
        <translation>Flotte wird abgeglichen</translation>
    </message>
    <message>
        <source>Link for the owner…</source>
        <translation>Link für den Halter…</translation>
    </message>
    <message>
        <source>Make a case of this vehicle…</source>
        <translation>Fall zu diesem Fahrzeug erstellen…</translation>
    </message>
    <message>
        <source>Make a case of this user…</source>
        <translation>Fall zu diesem Nutzer erstellen…</translation>
    </message>
</context>
<context>
    <name>motorpool::FleetPresenter</name>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n Berechtigung</numerusform>
            <numerusform>%n Berechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The car reported it on %1</source>
        <translation>Das Auto meldete es am %1</translation>
    </message>
    <message>
        <source>Permissions as reported by Smartcar:</source>
        <translation>Von Smartcar gemeldete Berechtigungen:</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>reading failed: %1; last heard: %2</source>
        <translation>Lesen gescheitert: %1; zuletzt gehört: %2</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>The vehicle was last read on %1; the answer did not have it</source>
        <translation>Das Fahrzeug wurde zuletzt am %1 gelesen; die Antwort enthielt es nicht</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <translation>Zuletzt gehört: %1</translation>
    </message>
</context>
<context>
    <name>motorpool::FleetTools</name>
    <message>
        <source>Look up a list…</source>
        <translation>Liste nachschlagen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Lists and export</source>
        <translation>Listen und Export</translation>
    </message>
    <message>
        <source>Leave the view and show the whole fleet</source>
        <translation>Die Ansicht verlassen und die ganze Flotte zeigen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save changes of the view</source>
        <translation>Änderungen der Ansicht speichern</translation>
    </message>
    <message>
        <source>Show connections that are not of the list again</source>
        <translation>Wieder auch Verbindungen zeigen, die nicht in der Liste sind</translation>
    </message>
    <message>
        <source>Leave the view %1, which is changed</source>
        <translation>Die geänderte Ansicht %1 verlassen</translation>
    </message>
    <message>
        <source>Leave the view %1</source>
        <translation>Die Ansicht %1 verlassen</translation>
    </message>
    <message>
        <source>List of %1 · ✕</source>
        <translation>Liste von %1 · ✕</translation>
    </message>
    <message>
        <source>Clear the list of %1</source>
        <translation>Die Liste von %1 aufheben</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>zuordnung</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>flotte</translation>
    </message>
    <message>
        <source>The list of connections was never read to its end, so there is no mapping to export. Sync first.</source>
        <translation>Die Liste der Verbindungen wurde nie zu Ende gelesen, daher gibt es keine Zuordnung zu exportieren. Gleichen Sie zuerst ab.</translation>
    </message>
    <message>
        <source>The fleet is still being read. Export the mapping in a moment.</source>
        <translation>Die Flotte wird noch gelesen. Exportieren Sie die Zuordnung gleich.</translation>
    </message>
    <message>
        <source>The fleet is not read yet: open the Fleet page.</source>
        <translation>Die Flotte ist noch nicht gelesen: die Seite Flotte öffnen.</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>Ein Export läuft.</translation>
    </message>
</context>
<context>
    <name>motorpool::FleetViewDesk</name>
    <message>
        <source>My view</source>
        <translation>Meine Ansicht</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Fleet views</source>
        <translation>Flottenansichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) saved as %1.</source>
        <translation>
            <numerusform>%Ln Ansicht gespeichert als %1.</numerusform>
            <numerusform>%Ln Ansichten gespeichert als %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) imported.</source>
        <translation>
            <numerusform>%Ln Ansicht importiert.</numerusform>
            <numerusform>%Ln Ansichten importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole fleet</source>
        <translation>Ganze Flotte</translation>
    </message>
    <message>
        <source>Save changes of %1</source>
        <translation>Änderungen von %1 speichern</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>Ansichten importieren…</translation>
    </message>
    <message>
        <source>Export all views…</source>
        <translation>Alle Ansichten exportieren…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>motorpool::FreshnessSection</name>
    <message>
        <source>▲ &amp;Stale after</source>
        <translation>▲ &amp;Veraltet nach</translation>
    </message>
    <message>
        <source>By when the car reported the value, not by when it was read.</source>
        <translation>Ab der Meldung des Werts durch das Fahrzeug, nicht ab dem Lesen.</translation>
    </message>
    <message>
        <source>Aging after, in hours</source>
        <translation>Alternd nach, in Stunden</translation>
    </message>
    <message>
        <source>Stale after, in hours</source>
        <translation>Veraltet nach, in Stunden</translation>
    </message>
    <message>
        <source>◐ A&amp;ging after</source>
        <translation>◐ A&amp;lternd nach</translation>
    </message>
</context>
<context>
    <name>motorpool::GuideDialog</name>
    <message>
        <source>Short guide</source>
        <translation>Kurzanleitung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>motorpool::IdLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>motorpool::Inspector</name>
    <message>
        <source>No vehicle selected</source>
        <translation>Kein Fahrzeug ausgewählt</translation>
    </message>
    <message>
        <source>Select one in the list. That is free; reading its signals takes one call.</source>
        <translation>Eines in der Liste auswählen. Das ist kostenfrei; seine Signale zu lesen erfordert einen Abruf.</translation>
    </message>
    <message>
        <source>Reads all signals of this vehicle (F5)</source>
        <translation>Liest alle Signale dieses Fahrzeugs (F5)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>What is known of the vehicle</source>
        <translation>Was über das Fahrzeug bekannt ist</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Read signals</source>
        <translation>Signale lesen</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Abruf</translation>
    </message>
    <message>
        <source>1 call · read %1 ago</source>
        <translation>1 Abruf · vor %1 gelesen</translation>
    </message>
    <message>
        <source>1 call · read just now</source>
        <translation>1 Abruf · gerade gelesen</translation>
    </message>
    <message>
        <source>Reading a vehicle&apos;s signals</source>
        <translation>Signale eines Fahrzeugs werden gelesen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Make a case</source>
        <translation>Fall erstellen</translation>
    </message>
    <message>
        <source>Make a case for a ticket…</source>
        <translation>Fall für ein Ticket erstellen…</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
</context>
<context>
    <name>motorpool::InspectorDock</name>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
</context>
<context>
    <name>motorpool::InspectorHeader</name>
    <message>
        <source>Copy the id shown</source>
        <translation>Angezeigte ID kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Vehicle id</source>
        <translation>Fahrzeug-ID</translation>
    </message>
    <message>
        <source>Link for the owner</source>
        <translation>Link für den Halter</translation>
    </message>
    <message>
        <source>Link for the owner: sign in again, or connect</source>
        <translation>Link für den Halter: erneut anmelden oder verbinden</translation>
    </message>
</context>
<context>
    <name>motorpool::JournalDetail</name>
    <message>
        <source>Details of the selected record</source>
        <translation>Einzelheiten des ausgewählten Eintrags</translation>
    </message>
    <message>
        <source>Select a record to see all of it.</source>
        <translation>Wählen Sie einen Eintrag, um ihn ganz zu sehen.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, Prozess %2</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation>Setzt fort</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Prüfsumme davor</translation>
    </message>
</context>
<context>
    <name>motorpool::JournalFilter</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Text in the record</source>
        <translation>Text im Eintrag</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Vehicle id</source>
        <translation>Fahrzeug-ID</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Nutzer-ID</translation>
    </message>
    <message>
        <source>The whole name of the operating system&apos;s user</source>
        <translation>Der ganze Name des Betriebssystem-Benutzers</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Zwischen…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>motorpool::JournalPage</name>
    <message>
        <source>The journal</source>
        <translation>Das Journal</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Begin a &amp;new journal…</source>
        <translation>&amp;Neues Journal beginnen…</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Anfrage zeigen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Checks that no record was changed, removed or moved</source>
        <translation>Prüft, dass kein Eintrag geändert, entfernt oder verschoben wurde</translation>
    </message>
    <message>
        <source>In the list of requests of this program, while it has it</source>
        <translation>In der Liste der Anfragen dieses Programms, solange sie dort steht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>What is done with the application&apos;s credentials stands here: who did it, when, and what came of it.</source>
        <translation>Was mit den Zugangsdaten der Anwendung getan wird, steht hier: wer es tat, wann, und was daraus wurde.</translation>
    </message>
    <message>
        <source>No record fits</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>Change the filter to see others.</source>
        <translation>Den Filter ändern, um andere zu sehen.</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>nur im Speicher</translation>
    </message>
    <message>
        <source>the end is not kept in a keychain</source>
        <translation>das Ende steht in keinem Schlüsselbund</translation>
    </message>
    <message>
        <source>the end is not kept: the keychain is locked</source>
        <translation>das Ende ist nicht gesichert: der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>the system&apos;s log does not take the copy: %1</source>
        <translation>das Systemprotokoll nimmt die Kopie nicht an: %1</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>Journal (*.ndjson)</source>
        <translation>Journal (*.ndjson)</translation>
    </message>
    <message>
        <source>Verify the journal</source>
        <translation>Journal prüfen</translation>
    </message>
    <message>
        <source>Only requests of this run of the program are listed.</source>
        <translation>Nur Anfragen dieses Programmlaufs sind aufgelistet.</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Zuerst einen Eintrag wählen.</translation>
    </message>
    <message>
        <source>the keychain knows of another end: verify it</source>
        <translation>der Schlüsselbund kennt ein anderes Ende: prüfen Sie es</translation>
    </message>
</context>
<context>
    <name>motorpool::JournalStrip</name>
    <message>
        <source>Show the journal</source>
        <translation>Journal zeigen</translation>
    </message>
    <message>
        <source>The keychain contradicts the journal: records are missing, or it was replaced. Until somebody has looked at it and begun a new one, nothing is changed.</source>
        <translation>Der Schlüsselbund widerspricht dem Journal: Einträge fehlen, oder es wurde ersetzt. Bis jemand danach gesehen und ein neues begonnen hat, wird nichts geändert.</translation>
    </message>
    <message>
        <source>The system&apos;s log does not take its copy of the journal: %1</source>
        <translation>Das Systemprotokoll nimmt seine Kopie des Journals nicht an: %1</translation>
    </message>
</context>
<context>
    <name>motorpool::KeyringStrip</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Keyring is locked. Unlock it to go on.</source>
        <translation>Der Schlüsselbund ist gesperrt. Schlüsselbund entsperren, um fortzufahren.</translation>
    </message>
    <message>
        <source>Waiting for the keyring&apos;s own question to be answered…</source>
        <translation>Wartet auf die Antwort zur Nachfrage des Schlüsselbunds…</translation>
    </message>
</context>
<context>
    <name>motorpool::LeaveQuestion</name>
    <message>
        <source>Open another application while commands are under way?</source>
        <translation>Eine andere Anwendung öffnen, während Befehle unterwegs sind?</translation>
    </message>
    <message>
        <source>Close the application while commands are under way?</source>
        <translation>Die Anwendung schließen, während Befehle unterwegs sind?</translation>
    </message>
    <message>
        <source>Lock while commands are under way?</source>
        <translation>Sperren, während Befehle unterwegs sind?</translation>
    </message>
    <message>
        <source>Quit while commands are under way?</source>
        <translation>Beenden, während Befehle unterwegs sind?</translation>
    </message>
    <message>
        <source>&amp;Open anyway</source>
        <translation>Trotzdem ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>Trotzdem &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Lock anyway</source>
        <translation>Trotzdem s&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>Trotzdem &amp;beenden</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (sent)</source>
        <translation>%1: %2 (gesendet)</translation>
    </message>
    <message>
        <source>%1: %2 (not sent yet)</source>
        <translation>%1: %2 (noch nicht gesendet)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln vehicle(s) left of %2</source>
        <translation>
            <numerusform>%1: noch %Ln Fahrzeug von %2</numerusform>
            <numerusform>%1: noch %Ln Fahrzeuge von %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What is sent cannot be taken back, and whether it is carried out will not be known. What is not sent yet is not sent.</source>
        <translation>Was gesendet ist, lässt sich nicht zurücknehmen, und ob es ausgeführt wird, wird niemand wissen. Was noch nicht gesendet ist, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>B&amp;leiben</translation>
    </message>
</context>
<context>
    <name>motorpool::LimitFields</name>
    <message>
        <source>Calls at &amp;once</source>
        <translation>&amp;Abrufe auf einmal</translation>
    </message>
    <message>
        <source>After a long rest. Smartcar gives 120, and more on request.</source>
        <translation>Nach langer Ruhe. Smartcar gewährt 120, auf Anfrage mehr.</translation>
    </message>
    <message>
        <source>Calls &amp;per minute</source>
        <translation>Abrufe &amp;pro Minute</translation>
    </message>
    <message>
        <source>So many come back. A refusal by Smartcar overrules this.</source>
        <translation>So viele kommen zurück. Eine Ablehnung durch Smartcar geht vor.</translation>
    </message>
    <message>
        <source>Per vehicle and mont&amp;h</source>
        <translation>&amp;Je Fahrzeug und Monat</translation>
    </message>
    <message>
        <source>As the plan says. Work in the background makes no more.</source>
        <translation>Laut Tarif. Arbeit im Hintergrund führt nicht mehr aus.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>Abrufe auf einmal</translation>
    </message>
    <message>
        <source>Calls per minute</source>
        <translation>Abrufe pro Minute</translation>
    </message>
    <message>
        <source>Calls per vehicle and month, 0 if not known</source>
        <translation>Abrufe je Fahrzeug und Monat, 0 wenn unbekannt</translation>
    </message>
    <message>
        <source>What is greyed is set by your administrator.</source>
        <translation>Was grau ist, ist von Ihrem Administrator festgelegt.</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrem Administrator festgelegt</translation>
    </message>
</context>
<context>
    <name>motorpool::LinkFields</name>
    <message>
        <source>Application ID</source>
        <translation>Application ID</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>Application I&amp;D</source>
        <translation>Appli&amp;cation ID</translation>
    </message>
    <message>
        <source>Redirect U&amp;RI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>A UUID from the dashboard, Configuration; not the client id.</source>
        <translation>Eine UUID aus dem Dashboard, Configuration; nicht die Client-ID.</translation>
    </message>
    <message>
        <source>Where owners come back to from Connect; one of those in the dashboard.</source>
        <translation>Wohin Halter aus Connect zurückkehren; eine der im Dashboard eingetragenen.</translation>
    </message>
</context>
<context>
    <name>motorpool::LinkResult</name>
    <message>
        <source>Copy &amp;image</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Save i&amp;mage…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Der Link</translation>
    </message>
    <message>
        <source>Copy the QR code as an image</source>
        <translation>Den QR-Code als Bild kopieren</translation>
    </message>
    <message>
        <source>Save the QR code as an image</source>
        <translation>Den QR-Code als Bild speichern</translation>
    </message>
    <message>
        <source>The link is too long for a QR code.</source>
        <translation>Der Link ist zu lang für einen QR-Code.</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>QR-Code speichern</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>owner-link</source>
        <translation>halter-link</translation>
    </message>
</context>
<context>
    <name>motorpool::LinkStrip</name>
    <message>
        <source>Open and show</source>
        <translation>Öffnen und zeigen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Leave the link</source>
        <translation>Den Link lassen</translation>
    </message>
    <message>
        <source>This is about “%1”, which is not open.</source>
        <translation>Es geht um „%1“, das nicht offen ist.</translation>
    </message>
    <message>
        <source>Open “%1” and show it</source>
        <translation>„%1“ öffnen und zeigen</translation>
    </message>
</context>
<context>
    <name>motorpool::ListDialog</name>
    <message>
        <source>&amp;Look up</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Show in the fleet</source>
        <translation>In der &amp;Flotte zeigen</translation>
    </message>
    <message>
        <source>Look up a list</source>
        <translation>Liste nachschlagen</translation>
    </message>
    <message>
        <source>List of ids</source>
        <translation>Liste von IDs</translation>
    </message>
    <message>
        <source>VINs, vehicle, user, external or connection ids: one a line, between commas, or a table with a header</source>
        <translation>FINs, Fahrzeug-, Nutzer-, externe oder Verbindungs-IDs: eine je Zeile, zwischen Kommas oder eine Tabelle mit Kopfzeile</translation>
    </message>
    <message>
        <source>Column to look up</source>
        <translation>Spalte zum Nachschlagen</translation>
    </message>
    <message>
        <source>Entries to show</source>
        <translation>Gezeigte Einträge</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>With several connections</source>
        <translation>Mit mehreren Verbindungen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Eine Liste</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Wird nachgeschlagen…</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Spalte: %1</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
</context>
<context>
    <name>motorpool::ListEdit</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A pasted list</source>
        <translation>Eine eingefügte Liste</translation>
    </message>
</context>
<context>
    <name>motorpool::ListResultModel</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>%1 of %2 entries connected</source>
        <translation>%1 von %2 Einträgen verbunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
</context>
<context>
    <name>motorpool::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Locked by hand since %1.</source>
        <translation>Von Hand gesperrt seit %1.</translation>
    </message>
    <message>
        <source>Locked since %1, because nobody used it.</source>
        <translation>Gesperrt seit %1, weil niemand es benutzt hat.</translation>
    </message>
    <message>
        <source>Locked with the screen since %1.</source>
        <translation>Mit dem Bildschirm gesperrt seit %1.</translation>
    </message>
    <message>
        <source>Locked since %1, before the computer went to sleep.</source>
        <translation>Gesperrt seit %1, bevor der Rechner in den Ruhezustand ging.</translation>
    </message>
    <message>
        <source>The token and all secrets have left the memory.</source>
        <translation>Das Token und alle Geheimnisse sind aus dem Speicher entfernt.</translation>
    </message>
    <message>
        <source>This application&apos;s client secret was in memory alone: it has to be given again.</source>
        <translation>Das Client-Geheimnis dieser Anwendung stand nur im Speicher: Es muss neu angegeben werden.</translation>
    </message>
    <message>
        <source>Motorpool is locked</source>
        <translation>Motorpool ist gesperrt</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Waiting for the keyring&apos;s own question to be answered…</source>
        <translation>Wartet auf die Antwort zur Nachfrage des Schlüsselbunds…</translation>
    </message>
    <message>
        <source>The keyring was not unlocked.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>Unlocking asks the keyring. One that is open since the login asks nobody: then whoever sits here can unlock.</source>
        <translation>Beim Entsperren fragt der Schlüsselbund. Einer, der seit der Anmeldung offen ist, fragt niemanden: Dann kann entsperren, wer hier sitzt.</translation>
    </message>
    <message>
        <source>Unlocking asks for nothing: whoever sits here can unlock.</source>
        <translation>Beim Entsperren wird nichts gefragt: Entsperren kann, wer hier sitzt.</translation>
    </message>
    <message>
        <source>Deliveries are not received meanwhile; Smartcar tries for three minutes, then never again. Receiving goes on with the unlocking.</source>
        <translation>Zustellungen werden so lange nicht empfangen; Smartcar versucht es drei Minuten lang, dann nie wieder. Mit dem Entsperren geht das Empfangen weiter.</translation>
    </message>
</context>
<context>
    <name>motorpool::LockSection</name>
    <message>
        <source>&amp;When idle</source>
        <translation>Bei Untätigkeit</translation>
    </message>
    <message>
        <source>A lock drops the token and all secrets from memory and blanks the window. A refresh pauses.</source>
        <translation>Eine Sperre entfernt Token und alle Geheimnisse aus dem Speicher und verdeckt das Fenster. Eine Auffrischung pausiert.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>As the desktop tells when the screen is locked</source>
        <translation>So wie die Arbeitsumgebung meldet, dass der Bildschirm gesperrt ist</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von Ihrem Administrator festgelegt.</translation>
    </message>
    <message>
        <source>With the screen, and before sleep</source>
        <translation>Mit dem Bildschirm und vor dem Ruhezustand</translation>
    </message>
</context>
<context>
    <name>motorpool::MainWindow</name>
    <message>
        <source>DEMO – Motorpool</source>
        <translation>DEMO – Motorpool</translation>
    </message>
    <message>
        <source>%1 – Motorpool</source>
        <translation>%1 – Motorpool</translation>
    </message>
    <message>
        <source>Open an application first.</source>
        <translation>Zuerst eine Anwendung öffnen.</translation>
    </message>
    <message>
        <source>There is no list to read again yet.</source>
        <translation>Es gibt noch keine Liste, die neu gelesen werden könnte.</translation>
    </message>
    <message>
        <source>Go to a page with a list, and open an application.</source>
        <translation>Auf eine Seite mit einer Liste gehen und eine Anwendung öffnen.</translation>
    </message>
    <message>
        <source>Select a vehicle first.</source>
        <translation>Zuerst ein Fahrzeug wählen.</translation>
    </message>
    <message>
        <source>Fleet › Views</source>
        <translation>Flotte › Ansichten</translation>
    </message>
    <message>
        <source>This secret is not kept by this program. Change SMARTCAR_CLIENT_SECRET where it is set, and start again.</source>
        <translation>Dieses Geheimnis bewahrt dieses Programm nicht auf. SMARTCAR_CLIENT_SECRET dort ändern, wo es gesetzt wird, und neu starten.</translation>
    </message>
    <message>
        <source>There is no application named “%1”.</source>
        <translation>Es gibt keine Anwendung namens „%1“.</translation>
    </message>
    <message>
        <source>Vehicles › Selected</source>
        <translation>Fahrzeuge › Gewähltes</translation>
    </message>
    <message>
        <source>Vehicles › Several</source>
        <translation>Fahrzeuge › Mehrere</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Fleet › Columns</source>
        <translation>Flotte › Spalten</translation>
    </message>
    <message>
        <source>User › Columns</source>
        <translation>Nutzer › Spalten</translation>
    </message>
    <message>
        <source>Requests › Columns</source>
        <translation>Anfragen › Spalten</translation>
    </message>
    <message>
        <source>Journal › Columns</source>
        <translation>Journal › Spalten</translation>
    </message>
    <message>
        <source>Show this user</source>
        <translation>Diesen Nutzer anzeigen</translation>
    </message>
    <message>
        <source>Show this vehicle&apos;s connections</source>
        <translation>Verbindungen dieses Fahrzeugs anzeigen</translation>
    </message>
    <message>
        <source>Make a case of this user…</source>
        <translation>Fall zu diesem Nutzer erstellen…</translation>
    </message>
    <message>
        <source>Delete a charge schedule…</source>
        <translation>Ladeplan löschen…</translation>
    </message>
    <message>
        <source>No schedule of the vehicle is known. Read its signals first.</source>
        <translation>Kein Ladeplan des Fahrzeugs ist bekannt. Zuerst seine Signale lesen.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Prüfstand</translation>
    </message>
    <message>
        <source>Webhooks › Columns</source>
        <translation>Webhooks › Spalten</translation>
    </message>
    <message>
        <source>Webhooks › Vehicles › Columns</source>
        <translation>Webhooks › Fahrzeuge › Spalten</translation>
    </message>
    <message>
        <source>Deliveries › Columns</source>
        <translation>Zustellungen › Spalten</translation>
    </message>
    <message>
        <source>Taking in what was delivered</source>
        <translation>Zugestelltes wird übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(s) left</source>
        <translation>
            <numerusform>noch %Ln Zustellung</numerusform>
            <numerusform>noch %Ln Zustellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::MakeFreshnessTable</name>
    <message>
        <source>Add make</source>
        <translation>Marke hinzufügen</translation>
    </message>
    <message>
        <source>Make with limits of its own</source>
        <translation>Marke mit eigenen Grenzen</translation>
    </message>
    <message>
        <source>A make that is heard of less often</source>
        <translation>Eine Marke, die sich seltener meldet</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>◐ Aging after</source>
        <translation>◐ Alternd nach</translation>
    </message>
    <message>
        <source>▲ Stale after</source>
        <translation>▲ Veraltet nach</translation>
    </message>
    <message>
        <source>%1: aging after, in hours</source>
        <translation>%1: alternd nach, in Stunden</translation>
    </message>
    <message>
        <source>%1: stale after, in hours</source>
        <translation>%1: veraltet nach, in Stunden</translation>
    </message>
    <message>
        <source>%1: use the usual limits</source>
        <translation>%1: die üblichen Grenzen verwenden</translation>
    </message>
    <message>
        <source>Other for &amp;makes</source>
        <translation>Anders für &amp;Marken</translation>
    </message>
</context>
<context>
    <name>motorpool::ManagementTokenPart</name>
    <message>
        <source>Application Management Token</source>
        <translation>Application Management Token</translation>
    </message>
    <message>
        <source>The Application Management Token signs webhooks: with it this program tells whether one comes from Smartcar. It is not the client secret, and is in Smartcar&apos;s dashboard under Configuration. Only webhooks need it. It cannot be tested until a webhook arrives.</source>
        <translation>Das Application Management Token unterschreibt Webhooks: Daran erkennt dieses Programm, ob einer von Smartcar kommt. Es ist nicht das Client-Geheimnis und steht in Smartcars Dashboard unter „Configuration“. Nur Webhooks brauchen es. Es lässt sich nicht testen, bevor ein Webhook eintrifft.</translation>
    </message>
    <message>
        <source>Mana&amp;gement token</source>
        <translation>Management-To&amp;ken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered, not shown</source>
        <translation>Eingegeben, nicht angezeigt</translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>None kept</source>
        <translation>Keines aufbewahrt</translation>
    </message>
    <message>
        <source>It is erased when the changes are saved.</source>
        <translation>Es wird gelöscht, wenn die Änderungen gespeichert werden.</translation>
    </message>
    <message>
        <source>Kept in %1, stored %2. Enter another one only to replace it.</source>
        <translation>Aufbewahrt in %1, gespeichert %2. Nur zum Ersetzen ein anderes eingeben.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain and never shown again.</source>
        <translation>Im Schlüsselbund des Systems aufbewahrt und nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep the management token</source>
        <translation>Das Management-Token behalten</translation>
    </message>
    <message>
        <source>Remove the management token</source>
        <translation>Das Management-Token entfernen</translation>
    </message>
</context>
<context>
    <name>motorpool::MigrationDialog</name>
    <message>
        <source>&amp;Export the mapping…</source>
        <translation>Zuordnung &amp;exportieren…</translation>
    </message>
    <message>
        <source>Moving from per-vehicle tokens</source>
        <translation>Umstieg von Tokens je Fahrzeug</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>User, external, vehicle and connection ids and VINs of all connections, as last synced</source>
        <translation>Nutzer-, externe, Fahrzeug- und Verbindungs-IDs und FINs aller Verbindungen, wie zuletzt abgeglichen</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the steps</source>
        <translation>Schritte speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>umstieg</translation>
    </message>
    <message>
        <source>The steps were not saved</source>
        <translation>Die Schritte wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>The mapping: %1</source>
        <translation>Die Zuordnung: %1</translation>
    </message>
</context>
<context>
    <name>motorpool::OutcomeStrip</name>
    <message>
        <source>Commands that were not done</source>
        <translation>Befehle, die nicht ausgeführt wurden</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Alle schließen</translation>
    </message>
    <message>
        <source>Close all commands that were not done</source>
        <translation>Alle Befehle schließen, die nicht ausgeführt wurden</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what became of it: %1</source>
        <translation>Anzeigen, was daraus wurde: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>Schließen: %1</translation>
    </message>
</context>
<context>
    <name>motorpool::OverviewPage</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Overview of the vehicle</source>
        <translation>Übersicht über das Fahrzeug</translation>
    </message>
    <message>
        <source>Signals not read yet</source>
        <translation>Signale noch nicht gelesen</translation>
    </message>
    <message>
        <source>Charge, range, odometer, location and the rest appear here once they are read. Reading them takes one call.</source>
        <translation>Ladestand, Reichweite, Kilometerstand, Standort und alles Weitere erscheinen hier nach dem Lesen. Das Lesen erfordert einen Abruf.</translation>
    </message>
    <message>
        <source>Vehicle id</source>
        <translation>Fahrzeug-ID</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Nutzer-ID</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Connection id</source>
        <translation>Verbindungs-ID</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Reported permissions (%1)</source>
        <translation>Gemeldete Berechtigungen (%1)</translation>
    </message>
    <message>
        <source>The connection reports none.</source>
        <translation>Die Verbindung meldet keine.</translation>
    </message>
</context>
<context>
    <name>motorpool::OwnerLinkDialog</name>
    <message>
        <source>Keep &amp;for this application</source>
        <translation>&amp;Für diese Anwendung behalten</translation>
    </message>
    <message>
        <source>Link for the owner</source>
        <translation>Link für den Halter</translation>
    </message>
    <message>
        <source>Keeps Application ID and redirect URI for the next link</source>
        <translation>Behält Application ID und Redirect-URI für den nächsten Link</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Links of the demo lead nowhere.</source>
        <translation>Links der Demo führen nirgendwohin.</translation>
    </message>
    <message>
        <source>The link holds no secret. Nothing is sent from here.</source>
        <translation>Der Link enthält kein Geheimnis. Von hier wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>motorpool::OwnerLinkForm</name>
    <message>
        <source>Connect &amp;link</source>
        <translation>&amp;Connect-Link</translation>
    </message>
    <message>
        <source>Re-a&amp;uthentication link</source>
        <translation>Link zur erneuten &amp;Anmeldung</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Application ID</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>Vehicle id</source>
        <translation>Fahrzeug-ID</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Ask for consent also where it was given &amp;before</source>
        <translation>A&amp;uch bei früherer Zustimmung erneut darum bitten</translation>
    </message>
    <message>
        <source>Return an au&amp;thorization code, which only API v2 takes</source>
        <translation>Autorisierungscode zurückgeben, den nur API &amp;v2 annimmt</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The UUID of the dashboard, not the client id</source>
        <translation>Die UUID aus dem Dashboard, nicht die Client-ID</translation>
    </message>
    <message>
        <source>Your own id of the owner, if you use one</source>
        <translation>Die eigene ID des Halters, falls vorhanden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>New random state</source>
        <translation>Neuer zufälliger State</translation>
    </message>
    <message>
        <source>Comes back with the redirect, so that your application knows its own link again</source>
        <translation>Kommt mit der Weiterleitung zurück, damit die Anwendung ihren eigenen Link wiedererkennt</translation>
    </message>
    <message>
        <source>&amp;Application ID</source>
        <translation>Application I&amp;D</translation>
    </message>
    <message>
        <source>&amp;Redirect URI</source>
        <translation>&amp;Redirect-URI</translation>
    </message>
    <message>
        <source>&amp;Vehicle id</source>
        <translation>Fahr&amp;zeug-ID</translation>
    </message>
    <message>
        <source>Mo&amp;de</source>
        <translation>M&amp;odus</translation>
    </message>
    <message>
        <source>E&amp;xternal id</source>
        <translation>E&amp;xterne ID</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Sta&amp;te</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More: make, VIN, consent, authorization code</source>
        <translation>Mehr: Marke, FIN, Zustimmung, Autorisierungscode</translation>
    </message>
    <message>
        <source>Ma&amp;ke</source>
        <translation>&amp;Marke</translation>
    </message>
    <message>
        <source>VI&amp;N</source>
        <translation>F&amp;IN</translation>
    </message>
    <message>
        <source>TESLA: its sign-in comes at once</source>
        <translation>TESLA: deren Anmeldung kommt sofort</translation>
    </message>
    <message>
        <source>Only this vehicle can be connected</source>
        <translation>Nur dieses Fahrzeug lässt sich verbinden</translation>
    </message>
    <message>
        <source>The owner signs in at the maker again, as after a change of the password. Permissions stay; the connection may get another id.</source>
        <translation>Der Halter meldet sich erneut beim Hersteller an, etwa nach einem neuen Passwort. Berechtigungen bleiben; die Verbindung kann eine andere ID bekommen.</translation>
    </message>
    <message>
        <source>The owner chooses a car and grants permissions: for a first connection, or for more permissions.</source>
        <translation>Der Halter wählt ein Auto und erteilt Berechtigungen: für eine erste Verbindung oder für mehr Berechtigungen.</translation>
    </message>
</context>
<context>
    <name>motorpool::OwnerMessage</name>
    <message>
        <source>&amp;With the link</source>
        <translation>Mit dem &amp;Link</translation>
    </message>
    <message>
        <source>C&amp;opy message</source>
        <translation>&amp;Nachricht kopieren</translation>
    </message>
    <message>
        <source>Message for the owner</source>
        <translation>Nachricht für den Halter</translation>
    </message>
    <message>
        <source>M&amp;essage for the owner</source>
        <translation>Nachricht für den &amp;Halter</translation>
    </message>
    <message>
        <source>With this link you connect your car: choose its make, sign in with the account of the maker&apos;s app, and allow the access that is asked for.</source>
        <translation>Mit diesem Link verbinden Sie Ihr Auto: Wählen Sie die Marke, melden Sie sich mit dem Konto der Hersteller-App an und erlauben Sie den erbetenen Zugriff.</translation>
    </message>
    <message>
        <source>The connection to your car has to be renewed. With this link you sign in at its maker again.</source>
        <translation>Die Verbindung zu Ihrem Auto muss erneuert werden. Mit diesem Link melden Sie sich erneut beim Hersteller an.</translation>
    </message>
    <message>
        <source>The connection to your %1 has to be renewed. With this link you sign in at its maker again.</source>
        <translation>Die Verbindung zu Ihrem %1 muss erneuert werden. Mit diesem Link melden Sie sich erneut beim Hersteller an.</translation>
    </message>
</context>
<context>
    <name>motorpool::PaletteModel</name>
    <message>
        <source>Not possible at present.</source>
        <translation>Zurzeit nicht möglich.</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>motorpool::PermissionModel</name>
    <message>
        <source>opens no signal that is known</source>
        <translation>öffnet kein bekanntes Signal</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Opens the signals</source>
        <translation>Öffnet die Signale</translation>
    </message>
</context>
<context>
    <name>motorpool::PermissionPicker</name>
    <message>
        <source>As &amp;granted now</source>
        <translation>Wie &amp;jetzt erteilt</translation>
    </message>
    <message>
        <source>C&amp;hoose none</source>
        <translation>Kein&amp;e wählen</translation>
    </message>
    <message>
        <source>Permissions to ask for</source>
        <translation>Berechtigungen, um die gebeten wird</translation>
    </message>
    <message>
        <source>Chooses the permissions that the connection has</source>
        <translation>Wählt die Berechtigungen, die die Verbindung hat</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>Berechti&amp;gungen</translation>
    </message>
    <message>
        <source>none: as the dashboard says under Vehicle Access</source>
        <translation>keine: wie im Dashboard unter Vehicle Access</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>%1 chosen, %2 of them required</source>
        <translation>%1 gewählt, davon %2 Pflicht</translation>
    </message>
</context>
<context>
    <name>motorpool::PlacesSection</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Applications without their secrets, and what is chosen on this page.</source>
        <translation>Anwendungen ohne ihre Geheimnisse und die Auswahl auf dieser Seite.</translation>
    </message>
    <message>
        <source>Client secrets</source>
        <translation>Client-Geheimnisse</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>Der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Never in a file. An access token lives in memory only.</source>
        <translation>Nie in einer Datei. Ein Zugriffstoken liegt nur im Speicher.</translation>
    </message>
</context>
<context>
    <name>motorpool::PolicySection</name>
    <message>
        <source>Policy in force</source>
        <translation>Geltende Richtlinie</translation>
    </message>
    <message>
        <source>✕ The policy cannot be read, so nothing is allowed. %1</source>
        <translation>✕ Die Richtlinie kann nicht gelesen werden, also ist nichts erlaubt. %1</translation>
    </message>
    <message>
        <source>By the policy of this computer, %1.</source>
        <translation>Nach der Richtlinie dieses Rechners, %1.</translation>
    </message>
    <message>
        <source>This computer has no policy.</source>
        <translation>Dieser Rechner hat keine Richtlinie.</translation>
    </message>
</context>
<context>
    <name>motorpool::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>%1&#x2009;s left</source>
        <translation>noch %1&#x2009;s</translation>
    </message>
    <message>
        <source>%1&#x2009;min left</source>
        <translation>noch %1&#x2009;min</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>motorpool::ProofText</name>
    <message>
        <source>Show the place</source>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the result</source>
        <translation>Ergebnis schließen</translation>
    </message>
    <message>
        <source>Proved:</source>
        <translation>Bewiesen:</translation>
    </message>
    <message>
        <source>Not proved:</source>
        <translation>Nicht bewiesen:</translation>
    </message>
</context>
<context>
    <name>motorpool::QrView</name>
    <message>
        <source>QR code that opens the link</source>
        <translation>QR-Code, der den Link öffnet</translation>
    </message>
</context>
<context>
    <name>motorpool::RawPage</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No answer received yet</source>
        <translation>Noch keine Antwort empfangen</translation>
    </message>
    <message>
        <source>Once signals are read, Smartcar&apos;s answer stands here as it came.</source>
        <translation>Sobald Signale gelesen sind, steht hier Smartcars Antwort, wie sie ankam.</translation>
    </message>
    <message>
        <source>Read signals (1 call)</source>
        <translation>Signale lesen (1 Abruf)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Show the answer&apos;s headers</source>
        <translation>Kopfzeilen der Antwort anzeigen</translation>
    </message>
    <message>
        <source>Find in the body</source>
        <translation>Im Inhalt suchen</translation>
    </message>
    <message>
        <source>Find (%1)</source>
        <translation>Suchen (%1)</translation>
    </message>
    <message>
        <source>Copy the whole body</source>
        <translation>Gesamten Inhalt kopieren</translation>
    </message>
    <message>
        <source>All signals</source>
        <translation>Alle Signale</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>no request id</source>
        <translation>keine Anfrage-ID</translation>
    </message>
    <message>
        <source>request id %1</source>
        <translation>Anfrage-ID %1</translation>
    </message>
    <message>
        <source>too long to show in full; Copy takes all of it</source>
        <translation>zu lang für die vollständige Anzeige; Kopieren übernimmt alles</translation>
    </message>
</context>
<context>
    <name>motorpool::ReadingRow</name>
    <message>
        <source>Open in map</source>
        <translation>In Karte öffnen</translation>
    </message>
</context>
<context>
    <name>motorpool::ReceiverPanel</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>S&amp;tart receiving</source>
        <translation>Empfang s&amp;tarten</translation>
    </message>
    <message>
        <source>S&amp;top receiving</source>
        <translation>Empfang s&amp;toppen</translation>
    </message>
    <message>
        <source>any</source>
        <comment>port</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation>Port, auf dem gelauscht wird</translation>
    </message>
    <message>
        <source>Listens on this computer alone (127.0.0.1). A tunnel or a reverse proxy with a certificate hands Smartcar&apos;s deliveries on to it. It ends when the program is closed or locked; motorpool-receiver runs on a server.</source>
        <translation>Lauscht nur auf diesem Rechner (127.0.0.1). Ein Tunnel oder ein Reverse-Proxy mit Zertifikat reicht Smartcars Zustellungen weiter. Endet, wenn das Programm geschlossen oder gesperrt wird; motorpool-receiver läuft auf einem Server.</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>empfängt</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>hört auf</translation>
    </message>
    <message>
        <source>not receiving</source>
        <extracomment>of the receiver of deliveries</extracomment>
        <translation>empfängt nicht</translation>
    </message>
    <message>
        <source>It is starting.</source>
        <translation>Er startet gerade.</translation>
    </message>
    <message>
        <source>Open an application first.</source>
        <translation>Zuerst eine Anwendung öffnen.</translation>
    </message>
</context>
<context>
    <name>motorpool::RefreshControl</name>
    <message>
        <source>Refresh the selection…</source>
        <translation>Auswahl aktualisieren…</translation>
    </message>
    <message>
        <source>Refresh what is listed…</source>
        <translation>Aufgelistete aktualisieren…</translation>
    </message>
    <message>
        <source>Refresh the whole fleet…</source>
        <translation>Ganze Flotte aktualisieren…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read the signals of vehicles; each one takes a call, and you are asked before</source>
        <translation>Signale von Fahrzeugen lesen; jedes kostet einen Abruf, und vorher wird gefragt</translation>
    </message>
    <message>
        <source>Refresh vehicles</source>
        <translation>Fahrzeuge aktualisieren</translation>
    </message>
    <message>
        <source>Schedule refreshes…</source>
        <translation>Aktualisierung planen…</translation>
    </message>
    <message>
        <source>Select vehicles on the Fleet page first.</source>
        <translation>Zuerst auf der Seite Flotte Fahrzeuge wählen.</translation>
    </message>
    <message>
        <source>Nothing is listed.</source>
        <translation>Nichts ist aufgelistet.</translation>
    </message>
    <message>
        <source>Sync the fleet first.</source>
        <translation>Zuerst die Flotte synchronisieren.</translation>
    </message>
    <message>
        <source>Go to the Fleet page first: its list is not read yet.</source>
        <translation>Zuerst die Seite Flotte öffnen: Ihre Liste ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>A refresh is under way.</source>
        <translation>Eine Aktualisierung läuft.</translation>
    </message>
    <message>
        <source>The calls left are being read.</source>
        <translation>Die verbleibenden Abrufe werden gelesen.</translation>
    </message>
</context>
<context>
    <name>motorpool::RefreshDialog</name>
    <message>
        <source>Refresh %1</source>
        <translation>%1 aktualisieren</translation>
    </message>
    <message>
        <source>No vehicle can be refreshed</source>
        <translation>Kein Fahrzeug kann aktualisiert werden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>motorpool::RefreshPanel</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause the refresh</source>
        <translation>Aktualisierung anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume the refresh</source>
        <translation>Aktualisierung fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the refresh</source>
        <translation>Aktualisierung verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the refresh</source>
        <translation>Aktualisierung abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the refresh</source>
        <translation>Aktualisierung schließen</translation>
    </message>
    <message>
        <source>Refreshing vehicles</source>
        <translation>Fahrzeuge werden aktualisiert</translation>
    </message>
</context>
<context>
    <name>motorpool::RefusedList</name>
    <message>
        <source>Refused requests</source>
        <translation>Abgelehnte Anfragen</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Nichts wurde abgelehnt</translation>
    </message>
    <message>
        <source>Requests that bear no fitting signature, or are no delivery, stand here with the reason.</source>
        <translation>Anfragen ohne passende Signatur oder solche, die keine Zustellung sind, stehen hier mit dem Grund.</translation>
    </message>
</context>
<context>
    <name>motorpool::RenewalDialog</name>
    <message>
        <source>Begin a new journal</source>
        <translation>Neues Journal beginnen</translation>
    </message>
    <message>
        <source>Set the journal&apos;s files aside and begin a new one?</source>
        <translation>Die Dateien des Journals beiseitelegen und ein neues beginnen?</translation>
    </message>
    <message>
        <source>Nothing is deleted: the files are moved into a folder beside it. The new journal&apos;s first record says that there was another, how far it is known to have come, and why it ended.</source>
        <translation>Nichts wird gelöscht: Die Dateien kommen in einen Ordner daneben. Der erste Eintrag des neuen Journals sagt, dass es ein anderes gab, wie weit es bekanntermaßen gekommen war und warum es endete.</translation>
    </message>
    <message>
        <source>&amp;What did you find out, and why does it end?</source>
        <translation>&amp;Was haben Sie herausgefunden, und warum endet es?</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>&amp;Begin a new one</source>
        <translation>Neues &amp;beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>motorpool::ReplayPanel</name>
    <message>
        <source>Sign anew</source>
        <translation>Neu signieren</translation>
    </message>
    <message>
        <source>A new event id, delivery id and time each time</source>
        <translation>Jedes Mal neue Ereignis-ID, Zustellungs-ID und Zeit</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sending a delivery to this computer</source>
        <translation>Eine Zustellung wird an diesen Rechner gesendet</translation>
    </message>
    <message>
        <source>Application whose management token signs</source>
        <translation>Anwendung, deren Management-Token signiert</translation>
    </message>
    <message>
        <source>How the replay went</source>
        <translation>Wie die Wiederholung verlief</translation>
    </message>
    <message>
        <source>What the receiver answered will stand here.</source>
        <translation>Was der Empfänger geantwortet hat, wird hier stehen.</translation>
    </message>
    <message>
        <source>&amp;Receiver</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>On this computer: 127.0.0.1, [::1] or localhost. Nothing is sent anywhere else.</source>
        <translation>Auf diesem Rechner: 127.0.0.1, [::1] oder localhost. Nirgendwohin sonst wird etwas gesendet.</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Wie oft</translation>
    </message>
    <message>
        <source>At a ti&amp;me</source>
        <translation>&amp;Gleichzeitig</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Adresse des Empfängers</translation>
    </message>
    <message>
        <source>There is no application whose key could sign.</source>
        <translation>Es gibt keine Anwendung, deren Schlüssel signieren könnte.</translation>
    </message>
    <message>
        <source>That changes the body, so it must be signed anew.</source>
        <translation>Das ändert den Body, daher muss er neu signiert werden.</translation>
    </message>
    <message>
        <source>Put a delivery on the bench first.</source>
        <translation>Legen Sie zuerst eine Zustellung auf den Prüfstand.</translation>
    </message>
    <message>
        <source>One is being sent.</source>
        <translation>Eine wird gerade gesendet.</translation>
    </message>
    <message>
        <source>No management token is kept for this application. Settings takes it.</source>
        <translation>Für diese Anwendung ist kein Management-Token aufbewahrt. Die Einstellungen nehmen es auf.</translation>
    </message>
    <message>
        <source>Cancelled. %1 of %2 had been answered, some more may have arrived.</source>
        <translation>Abgebrochen. %1 von %2 waren beantwortet, einige mehr können angekommen sein.</translation>
    </message>
</context>
<context>
    <name>motorpool::RequestDetail</name>
    <message>
        <source>Details of the selected request</source>
        <translation>Einzelheiten der ausgewählten Anfrage</translation>
    </message>
    <message>
        <source>Select a request to see all of it.</source>
        <translation>Eine Anfrage auswählen, um sie vollständig zu sehen.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1&#x202f;ms, attempt %2</source>
        <translation>%1&#x202f;ms, Versuch %2</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>%1 gesendet, %2 empfangen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>sent; it is kept out of this record</source>
        <translation>gesendet; in dieser Aufzeichnung nicht enthalten</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Headers sent</source>
        <translation>Gesendete Kopfzeilen</translation>
    </message>
</context>
<context>
    <name>motorpool::RequestsPage</name>
    <message>
        <source>Only failures</source>
        <translation>Nur Fehlschläge</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Filter by path, status or request id</source>
        <translation>Nach Pfad, Status oder Anfrage-ID filtern</translation>
    </message>
    <message>
        <source>Shows only requests that were refused or got no answer</source>
        <translation>Zeigt nur Anfragen, die abgelehnt wurden oder ohne Antwort blieben</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>As a command line with $TOKEN where the token was</source>
        <translation>Als Befehlszeile mit $TOKEN anstelle des Tokens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Each call that this program makes to Smartcar stands here with its status, duration and request id.</source>
        <translation>Jeder Abruf dieses Programms bei Smartcar steht hier mit Status, Dauer und Anfrage-ID.</translation>
    </message>
    <message>
        <source>No request fits</source>
        <translation>Keine Anfrage passt</translation>
    </message>
    <message>
        <source>Change the filter to see others.</source>
        <translation>Den Filter ändern, um andere zu sehen.</translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>Im Journal zeigen</translation>
    </message>
    <message>
        <source>Select a request first.</source>
        <translation>Zuerst eine Anfrage wählen.</translation>
    </message>
    <message>
        <source>The journal does not tell of this request.</source>
        <translation>Das Journal weiß nichts von dieser Anfrage.</translation>
    </message>
    <message>
        <source>The answer had no request id.</source>
        <translation>Die Antwort hatte keine Anfrage-ID.</translation>
    </message>
</context>
<context>
    <name>motorpool::RotationDialog</name>
    <message>
        <source>Create another secret</source>
        <translation>Ein weiteres Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>In Smartcar&apos;s dashboard: Configuration, API credentials. Up to three can live at once, and the old one goes on working meanwhile.</source>
        <translation>In Smartcars Dashboard: „Configuration“, „API credentials“. Bis zu drei können gleichzeitig gelten, das alte tut es so lange weiter.</translation>
    </message>
    <message>
        <source>Enter it here</source>
        <translation>Hier eingeben</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>A token is fetched with it. Nothing is stored before that.</source>
        <translation>Damit wird ein Token geholt. Vorher wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Put it in the old one&apos;s place</source>
        <translation>An die Stelle des alten setzen</translation>
    </message>
    <message>
        <source>It is stored and read back. What is open goes on meanwhile; if storing fails the old one stays.</source>
        <translation>Es wird gespeichert und zurückgelesen. Was offen ist, läuft dabei weiter; schlägt das Speichern fehl, bleibt das alte.</translation>
    </message>
    <message>
        <source>Remove the old one</source>
        <translation>Das alte entfernen</translation>
    </message>
    <message>
        <source>In Smartcar&apos;s dashboard, once nothing else uses it. You are reminded until then.</source>
        <translation>In Smartcars Dashboard, sobald nichts anderes es mehr verwendet. Bis dahin wird daran erinnert.</translation>
    </message>
    <message>
        <source>New client secret</source>
        <translation>Neues Client-Geheimnis</translation>
    </message>
    <message>
        <source>Open the &amp;dashboard</source>
        <translation>&amp;Dashboard öffnen</translation>
    </message>
    <message>
        <source>Replace the secret of %1</source>
        <translation>Geheimnis von %1 ersetzen</translation>
    </message>
    <message>
        <source>The new secret is missing.</source>
        <translation>Das neue Geheimnis fehlt.</translation>
    </message>
    <message>
        <source>Entered, not shown</source>
        <translation>Eingegeben, nicht angezeigt</translation>
    </message>
    <message>
        <source>The new one is in use, for this session.</source>
        <translation>Das neue ist in Gebrauch, für diese Sitzung.</translation>
    </message>
    <message>
        <source>The new one is kept in %1 and in use.</source>
        <translation>Das neue ist in %1 aufbewahrt und in Gebrauch.</translation>
    </message>
    <message>
        <source>The secret in use is kept for this session only.</source>
        <translation>Das Geheimnis in Gebrauch wird nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>The secret in use: %1.</source>
        <translation>Das Geheimnis in Gebrauch: %1.</translation>
    </message>
    <message>
        <source>Smartcar shows a new secret once. It is never shown here.</source>
        <translation>Smartcar zeigt ein neues Geheimnis einmal. Hier wird es nie angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Test the new secret</source>
        <translation>Neues Geheimnis &amp;testen</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>&amp;Test anhalten</translation>
    </message>
    <message>
        <source>The old one is &amp;removed</source>
        <translation>Das alte ist &amp;entfernt</translation>
    </message>
    <message>
        <source>&amp;Replace the secret</source>
        <translation>Geheimnis &amp;ersetzen</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>motorpool::RotationStep</name>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Schritt %1, erledigt: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>motorpool::ScheduleDialog</name>
    <message>
        <source>&amp;Refresh by schedule while Motorpool runs</source>
        <translation>Nach &amp;Zeitplan aktualisieren, solange Motorpool läuft</translation>
    </message>
    <message>
        <source>Refresh schedule</source>
        <translation>Zeitplan der Aktualisierung</translation>
    </message>
    <message>
        <source>All vehicles</source>
        <translation>Alle Fahrzeuge</translation>
    </message>
    <message>
        <source>&#x2009;h</source>
        <translation>&#x2009;h</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;Calls a day, at most</source>
        <translation>Abrufe am &amp;Tag, höchstens</translation>
    </message>
    <message>
        <source>Each vehicle costs one call. Those read longest ago come first.</source>
        <translation>Jedes Fahrzeug kostet einen Abruf. Am längsten nicht gelesene kommen zuerst.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>motorpool::ScheduleList</name>
    <message>
        <source>The vehicle has told of no schedule.</source>
        <translation>Das Fahrzeug hat keinen Plan gemeldet.</translation>
    </message>
    <message>
        <source>It was set in the vehicle, and has no id by which it can be deleted.</source>
        <translation>Er wurde im Fahrzeug gesetzt und hat keine ID, über die er gelöscht werden kann.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete the schedule %1</source>
        <translation>Den Plan %1 löschen</translation>
    </message>
</context>
<context>
    <name>motorpool::Screenshot</name>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>motorpool::SearchField</name>
    <message>
        <source>Search: user id, external id, vehicle id, VIN, redirect URL…</source>
        <translation>Suchen: Nutzer-ID, externe ID, Fahrzeug-ID, FIN, Weiterleitungs-URL…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Look up a user, a vehicle or a pasted Connect redirect URL</source>
        <translation>Nutzer, Fahrzeug oder eine eingefügte Connect-Weiterleitungs-URL nachschlagen</translation>
    </message>
</context>
<context>
    <name>motorpool::SecretField</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>motorpool::SecretReminderChoice</name>
    <message>
        <source>Remind after</source>
        <translation>Erinnern nach</translation>
    </message>
    <message>
        <source>When a client secret was stored so long ago, a reminder to replace it is shown. 0: never.</source>
        <translation>Wurde ein Client-Geheimnis vor so langer Zeit gespeichert, erscheint eine Erinnerung, es zu ersetzen. 0: nie.</translation>
    </message>
    <message>
        <source>Days after which a client secret is to be replaced</source>
        <translation>Tage, nach denen ein Client-Geheimnis zu ersetzen ist</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Von Ihrem Administrator festgelegt</translation>
    </message>
</context>
<context>
    <name>motorpool::SecretReminders</name>
    <message>
        <source>Replace the secret…</source>
        <translation>Geheimnis ersetzen…</translation>
    </message>
    <message>
        <source>It is removed</source>
        <translation>Ist entfernt</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
</context>
<context>
    <name>motorpool::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Speicherorte</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verriegeln</translation>
    </message>
    <message>
        <source>Policy in force</source>
        <translation>Geltende Richtlinie</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
</context>
<context>
    <name>motorpool::Sidebar</name>
    <message>
        <source>Fold the sidebar</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unfold the sidebar (%1)</source>
        <translation>Seitenleiste ausklappen (%1)</translation>
    </message>
    <message>
        <source>Fold the sidebar (%1)</source>
        <translation>Seitenleiste einklappen (%1)</translation>
    </message>
    <message>
        <source>Unfold the sidebar</source>
        <translation>Seitenleiste ausklappen</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Löschen rückgängig</translation>
    </message>
    <message>
        <source>Bring back the view %1</source>
        <translation>Die Ansicht %1 zurückholen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Prüfstand</translation>
    </message>
</context>
<context>
    <name>motorpool::SignalDetail</name>
    <message>
        <source>A value was seen in real answers.</source>
        <translation>In echten Antworten wurde ein Wert beobachtet.</translation>
    </message>
    <message>
        <source>Only seen with an error so far; the form of its value is from the documentation.</source>
        <translation>Bisher nur mit einem Fehler beobachtet; die Form des Werts stammt aus der Dokumentation.</translation>
    </message>
    <message>
        <source>Known from the documentation alone.</source>
        <translation>Nur aus der Dokumentation bekannt.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Tell the owner</source>
        <translation>Dem Halter mitteilen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Resolution link</source>
        <translation>Link zur Abhilfe</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Car reported</source>
        <translation>Vom Fahrzeug gemeldet</translation>
    </message>
    <message>
        <source>Smartcar fetched</source>
        <translation>Von Smartcar abgeholt</translation>
    </message>
    <message>
        <source>Smartcar stored</source>
        <translation>Von Smartcar gespeichert</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>Hier gelesen</translation>
    </message>
    <message>
        <source>Body as received</source>
        <translation>Inhalt wie empfangen</translation>
    </message>
    <message>
        <source>The answer held none.</source>
        <translation>Die Antwort enthielt keinen.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>This program does not know this signal; it is shown as it came.</source>
        <translation>Dieses Programm kennt dieses Signal nicht; es wird angezeigt, wie es ankam.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Usual unit</source>
        <translation>Übliche Einheit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Details of the selected signal</source>
        <translation>Einzelheiten des ausgewählten Signals</translation>
    </message>
    <message>
        <source>Select a signal to see all that is known of it.</source>
        <translation>Ein Signal auswählen, um alles darüber Bekannte zu sehen.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>motorpool::SignalPresentation</name>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2 · %n with errors</source>
        <translation>
            <numerusform>%1  %2 · %n mit Fehler</numerusform>
            <numerusform>%1  %2 · %n mit Fehlern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n signals</source>
        <translation>
            <numerusform>%1, %n Signal</numerusform>
            <numerusform>%1, %n Signale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n with errors</source>
        <translation>
            <numerusform>%1, %n mit Fehler</numerusform>
            <numerusform>%1, %n mit Fehlern</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the answer</source>
        <translation>nicht in der Antwort</translation>
    </message>
</context>
<context>
    <name>motorpool::SignalsPage</name>
    <message>
        <source>Only errors</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Not in the answer</source>
        <translation>Nicht in der Antwort</translation>
    </message>
    <message>
        <source>Refresh all (1 call)</source>
        <translation>Alle lesen (1 Abruf)</translation>
    </message>
    <message>
        <source>Filter signals</source>
        <translation>Signale filtern</translation>
    </message>
    <message>
        <source>Shows only signals with an error</source>
        <translation>Zeigt nur Signale mit einem Fehler</translation>
    </message>
    <message>
        <source>Also shows the signals of the catalogue that the answer lacks, and why it may</source>
        <translation>Zeigt auch Katalogsignale, die in der Antwort fehlen, und mögliche Gründe</translation>
    </message>
    <message>
        <source>Signals by group</source>
        <translation>Signale nach Gruppe</translation>
    </message>
    <message>
        <source>Signals not read yet</source>
        <translation>Signale noch nicht gelesen</translation>
    </message>
    <message>
        <source>Reading all signals of this vehicle takes one call.</source>
        <translation>Alle Signale dieses Fahrzeugs zu lesen erfordert einen Abruf.</translation>
    </message>
    <message>
        <source>Read signals (1 call)</source>
        <translation>Signale lesen (1 Abruf)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n signals</source>
        <translation>
            <numerusform>%n Signal</numerusform>
            <numerusform>%n Signale</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh this (1 call)</source>
        <translation>Dieses lesen (1 Abruf)</translation>
    </message>
    <message>
        <source>Reads all signals of the vehicle again</source>
        <translation>Liest alle Signale des Fahrzeugs erneut</translation>
    </message>
    <message>
        <source>Reads the selected signal alone</source>
        <translation>Liest nur das ausgewählte Signal</translation>
    </message>
    <message>
        <source>Refresh the selected signal (1 call)</source>
        <translation>Ausgewähltes Signal aktualisieren (1 Abruf)</translation>
    </message>
    <message>
        <source>No signal has an error</source>
        <translation>Kein Signal hat einen Fehler</translation>
    </message>
    <message>
        <source>All that were read are well.</source>
        <translation>Alle gelesenen sind in Ordnung.</translation>
    </message>
    <message>
        <source>No signal fits</source>
        <translation>Kein Signal passt</translation>
    </message>
    <message>
        <source>Change the filter to see others.</source>
        <translation>Den Filter ändern, um andere zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n mit Fehler</numerusform>
            <numerusform>%n mit Fehlern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 announced</source>
        <translation>%1 angekündigt</translation>
    </message>
    <message>
        <source>Link for the owner…</source>
        <translation>Link für den Halter…</translation>
    </message>
    <message>
        <source>Makes a link and a message by which the owner can mend the selected signal&apos;s error</source>
        <translation>Erstellt einen Link und eine Nachricht, womit der Halter den Fehler des gewählten Signals beheben kann</translation>
    </message>
</context>
<context>
    <name>motorpool::SilenceStrip</name>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Read their signals…</source>
        <translation>Ihre Signale lesen …</translation>
    </message>
    <message>
        <source>Lists these vehicles on the Fleet page</source>
        <translation>Listet diese Fahrzeuge auf der Flottenseite</translation>
    </message>
    <message>
        <source>Says what it costs first: a call for each vehicle</source>
        <translation>Sagt zuerst, was es kostet: einen Abruf je Fahrzeug</translation>
    </message>
    <message>
        <source>Nothing came of any vehicle since %1, which is longer than usual. Look first whether deliveries still reach the receiver: its address, the tunnel or proxy before it, and the webhook in Smartcar&apos;s dashboard.</source>
        <translation>Seit %1 kam von keinem Fahrzeug etwas, länger als üblich. Sehen Sie zuerst nach, ob Zustellungen den Empfänger noch erreichen: seine Adresse, der Tunnel oder Proxy davor und der Webhook in Smartcars Dashboard.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came of %Ln vehicle(s) for longer than is usual for them; of the one that stands out most for %1, where %2 is usual.</source>
        <extracomment>%1 and %2 are durations such as &quot;3 h&quot;</extracomment>
        <translation>
            <numerusform>Von %Ln Fahrzeug kam länger nichts, als bei ihm üblich ist: seit %1, üblich sind %2.</numerusform>
            <numerusform>Von %Ln Fahrzeugen kam länger nichts, als bei ihnen üblich ist; vom auffälligsten seit %1, üblich sind %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Until there are more of them</source>
        <translation>Bis es mehr werden</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was received from %1 to %2, and Smartcar does not send again what it could not deliver within three minutes. Of %Ln vehicle(s) nothing has come since.</source>
        <extracomment>%1 and %2 are times such as &quot;12 Oct 2026, 08:21&quot;</extracomment>
        <translation>
            <numerusform>Von %1 bis %2 wurde nichts empfangen, und Smartcar sendet nicht noch einmal, was es in drei Minuten nicht zustellen konnte. Von %Ln Fahrzeug kam seitdem nichts.</numerusform>
            <numerusform>Von %1 bis %2 wurde nichts empfangen, und Smartcar sendet nicht noch einmal, was es in drei Minuten nicht zustellen konnte. Von %Ln Fahrzeugen kam seitdem nichts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motorpool::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>motorpool::SubjectHeader</name>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Connections of one user, of one vehicle, or all of them</source>
        <translation>Verbindungen eines Nutzers, eines Fahrzeugs oder alle</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Nutzer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Nutzer</numerusform>
            <numerusform>%Ln Nutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Nutzer %1</translation>
    </message>
    <message>
        <source>external id %1</source>
        <translation>externe ID %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s)</source>
        <translation>
            <numerusform>%Ln Fahrzeug</numerusform>
            <numerusform>%Ln Fahrzeuge</numerusform>
        </translation>
    </message>
    <message>
        <source>connected %1</source>
        <translation>verbunden %1</translation>
    </message>
    <message>
        <source>first connected %1</source>
        <translation>zuerst verbunden %1</translation>
    </message>
    <message>
        <source>last connected %1</source>
        <translation>zuletzt verbunden %1</translation>
    </message>
</context>
<context>
    <name>motorpool::SubscriptionPanel</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results for each vehicle</source>
        <translation>Ergebnisse für jedes Fahrzeug</translation>
    </message>
    <message>
        <source>Changes to subscriptions</source>
        <translation>Änderungen an Abonnements</translation>
    </message>
    <message>
        <source>Subscribe: %1 of %2</source>
        <translation>Abonnieren: %1 von %2</translation>
    </message>
    <message>
        <source>Unsubscribe: %1 of %2</source>
        <translation>Abbestellen: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln angenommen</numerusform>
            <numerusform>%Ln angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsubscribed</source>
        <translation>
            <numerusform>%Ln abbestellt</numerusform>
            <numerusform>%Ln abbestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribed already</source>
        <translation>
            <numerusform>%Ln war schon abonniert</numerusform>
            <numerusform>%Ln waren schon abonniert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not subscribed any more</source>
        <translation>
            <numerusform>%Ln war nicht mehr abonniert</numerusform>
            <numerusform>%Ln waren nicht mehr abonniert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln ungewiss</numerusform>
            <numerusform>%Ln ungewiss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for Smartcar&apos;s limit</source>
        <translation>wartet auf Smartcars Grenze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sends no other; what is on its way is waited for</source>
        <translation>Sendet kein weiteres; was unterwegs ist, wird abgewartet</translation>
    </message>
    <message>
        <source>Close the changes to subscriptions</source>
        <translation>Die Änderungen an Abonnements schließen</translation>
    </message>
    <message>
        <source>Cancel the changes to subscriptions</source>
        <translation>Die Änderungen an Abonnements abbrechen</translation>
    </message>
</context>
<context>
    <name>motorpool::SubscriptionQuestion</name>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <source>Subscribe %1 to “%2”?</source>
        <translation>%1 bei „%2“ abonnieren?</translation>
    </message>
    <message>
        <source>Unsubscribe %1 from “%2”?</source>
        <translation>%1 bei „%2“ abbestellen?</translation>
    </message>
    <message numerus="yes">
        <source>Subscribe %Ln vehicle(s) to “%1”?</source>
        <translation>
            <numerusform>%Ln Fahrzeug bei „%1“ abonnieren?</numerusform>
            <numerusform>%Ln Fahrzeuge bei „%1“ abonnieren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribe %Ln vehicle(s) from “%1”?</source>
        <translation>
            <numerusform>%Ln Fahrzeug bei „%1“ abbestellen?</numerusform>
            <numerusform>%Ln Fahrzeuge bei „%1“ abbestellen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · vehicle %2 · user %3</source>
        <translation>%1 · Fahrzeug %2 · Nutzer %3</translation>
    </message>
    <message>
        <source>This webhook is disabled: nothing is sent until it is enabled in Smartcar&apos;s dashboard.</source>
        <translation>Dieser Webhook ist abgeschaltet: Es wird nichts gesendet, bis er in Smartcars Dashboard eingeschaltet ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s) are left out: they are subscribed, or not connected any more.</source>
        <translation>
            <numerusform>%Ln ausgewählte Zeile bleibt außen vor: Sie ist abonniert oder nicht mehr verbunden.</numerusform>
            <numerusform>%Ln ausgewählte Zeilen bleiben außen vor: Sie sind abonniert oder nicht mehr verbunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s) are left out: they are not subscribed.</source>
        <translation>
            <numerusform>%Ln ausgewählte Zeile bleibt außen vor: Sie ist nicht abonniert.</numerusform>
            <numerusform>%Ln ausgewählte Zeilen bleiben außen vor: Sie sind nicht abonniert.</numerusform>
        </translation>
    </message>
    <message>
        <source>It costs no call.</source>
        <translation>Es kostet keinen Abruf.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>motorpool::SubscriptionResultModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
</context>
<context>
    <name>motorpool::SubscriptionResults</name>
    <message>
        <source>Results: %1</source>
        <translation>Ergebnisse: %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results, a vehicle a row</source>
        <translation>Ergebnisse, ein Fahrzeug je Zeile</translation>
    </message>
    <message>
        <source>Only what was &amp;not done</source>
        <translation>Nur was &amp;nicht ausgeführt wurde</translation>
    </message>
    <message>
        <source>Only what was not done</source>
        <translation>Nur was nicht ausgeführt wurde</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the rows listed</source>
        <translation>Die gezeigten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copies the rows listed</source>
        <translation>Kopiert die gezeigten Zeilen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>motorpool::TestResult</name>
    <message>
        <source>Asking for a token…</source>
        <translation>Token wird angefragt…</translation>
    </message>
    <message>
        <source>Then one free call</source>
        <translation>Danach ein kostenfreier Abruf</translation>
    </message>
    <message>
        <source>Token granted for %1&#x2009;min</source>
        <translation>Token für %1&#x2009;min gewährt</translation>
    </message>
    <message>
        <source>Token granted for %1&#x2009;s</source>
        <translation>Token für %1&#x2009;s gewährt</translation>
    </message>
    <message>
        <source>Listing connections, a free call…</source>
        <translation>Verbindungen werden aufgelistet, ein kostenfreier Abruf…</translation>
    </message>
    <message numerus="yes">
        <source>Free call answered: %Ln live connection(s)</source>
        <translation>
            <numerusform>Kostenfreier Abruf beantwortet: %Ln Live-Verbindung</numerusform>
            <numerusform>Kostenfreier Abruf beantwortet: %Ln Live-Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Free call answered</source>
        <translation>Kostenfreier Abruf beantwortet</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>The free call was not made</source>
        <translation>Der kostenfreie Abruf wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>The free call failed</source>
        <translation>Der kostenfreie Abruf ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>motorpool::UserPage</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read the list again (%1)</source>
        <translation>Liste erneut lesen (%1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Reading connections</source>
        <translation>Verbindungen werden gelesen</translation>
    </message>
    <message>
        <source>Link for the user</source>
        <translation>Link für den Nutzer</translation>
    </message>
    <message>
        <source>Link for the user: connect a car, or sign in again</source>
        <translation>Link für den Nutzer: ein Auto verbinden oder erneut anmelden</translation>
    </message>
    <message>
        <source>Make a case of this user for a ticket…</source>
        <translation>Fall zu diesem Nutzer für ein Ticket erstellen…</translation>
    </message>
    <message>
        <source>Select a connection of the user first.</source>
        <translation>Zuerst eine Verbindung des Nutzers wählen.</translation>
    </message>
    <message>
        <source>Make a case of this user…</source>
        <translation>Fall zu diesem Nutzer erstellen…</translation>
    </message>
    <message>
        <source>More about the user</source>
        <translation>Mehr zum Nutzer</translation>
    </message>
    <message>
        <source>Open an application first.</source>
        <translation>Zuerst eine Anwendung öffnen.</translation>
    </message>
</context>
<context>
    <name>motorpool::VehicleReader</name>
    <message>
        <source>This connection does not name its user. Smartcar wants the user&apos;s id with every request for signals.</source>
        <translation>Diese Verbindung nennt ihren Nutzer nicht. Smartcar verlangt die Nutzer-ID bei jeder Signalanfrage.</translation>
    </message>
</context>
<context>
    <name>motorpool::ViewClashDialog</name>
    <message>
        <source>Import views</source>
        <translation>Ansichten importieren</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the views have names that are taken, and differ from what is there:</source>
        <translation>
            <numerusform>%Ln der Ansichten hat einen vergebenen Namen und unterscheidet sich von der vorhandenen:</numerusform>
            <numerusform>%Ln der Ansichten haben vergebene Namen und unterscheiden sich von den vorhandenen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Meine ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
</context>
<context>
    <name>motorpool::ViewList</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>%1: changed and not saved</source>
        <translation>%1: geändert und nicht gespeichert</translation>
    </message>
    <message>
        <source>%1, current view</source>
        <translation>%1, aktuelle Ansicht</translation>
    </message>
</context>
<context>
    <name>motorpool::ViewNameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace view</source>
        <translation>Ansicht ersetzen</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Eine andere Ansicht hat diesen Namen.</translation>
    </message>
    <message>
        <source>There is a view of this name. It will be replaced.</source>
        <translation>Eine Ansicht dieses Namens gibt es schon. Sie wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>motorpool::WebhookDetails</name>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Errors go to</source>
        <translation>Fehler gehen an</translation>
    </message>
    <message numerus="yes">
        <source>A delivery is sent when one of these changes (%Ln)</source>
        <translation>
            <numerusform>Eine Zustellung kommt, wenn sich einer davon ändert (%Ln)</numerusform>
            <numerusform>Eine Zustellung kommt, wenn sich einer davon ändert (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each delivery carries (%Ln)</source>
        <translation>
            <numerusform>Jede Zustellung enthält (%Ln)</numerusform>
            <numerusform>Jede Zustellung enthält (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhook id</source>
        <translation>Webhook-ID</translation>
    </message>
    <message>
        <source>What the webhook is</source>
        <translation>Was der Webhook ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>motorpool::WebhookListModel</name>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Smartcar subscribes new live vehicles by itself, never simulated ones</source>
        <translation>Smartcar abonniert neue Live-Fahrzeuge von selbst, simulierte nie</translation>
    </message>
    <message>
        <source>New vehicles are subscribed by nobody but you</source>
        <translation>Neue Fahrzeuge abonniert niemand außer Ihnen</translation>
    </message>
    <message>
        <source>Whether it is enabled in Smartcar&apos;s dashboard. Whether its callback is verified, the API does not tell: the dashboard does.</source>
        <translation>Ob er in Smartcars Dashboard eingeschaltet ist. Ob sein Callback überprüft ist, sagt die API nicht, aber das Dashboard.</translation>
    </message>
    <message>
        <source>Any webhook</source>
        <translation>Irgendein Webhook</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Each vehicle once, whichever webhook it is subscribed to</source>
        <translation>Jedes Fahrzeug einmal, bei welchem Webhook auch immer es abonniert ist</translation>
    </message>
    <message>
        <source>So many are enabled; the others do not count</source>
        <translation>So viele sind aktiv; die anderen zählen nicht</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>jeder seines</translation>
    </message>
</context>
<context>
    <name>motorpool::WebhooksPage</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Reading webhooks and subscriptions</source>
        <translation>Webhooks und Abonnements werden gelesen</translation>
    </message>
    <message>
        <source>Read webhooks and subscriptions again</source>
        <translation>Webhooks und Abonnements neu lesen</translation>
    </message>
    <message>
        <source>Reads webhooks, subscriptions and connections again; it costs no calls</source>
        <translation>Liest Webhooks, Abonnements und Verbindungen neu; es kostet keine Abrufe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Copy the callback</source>
        <translation>Den Callback kopieren</translation>
    </message>
    <message>
        <source>Copy the webhook&apos;s id</source>
        <translation>Die ID des Webhooks kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln vehicle(s) left</source>
        <translation>
            <numerusform>%1: noch %Ln Fahrzeug</numerusform>
            <numerusform>%1: noch %Ln Fahrzeuge</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an application first.</source>
        <translation>Zuerst eine Anwendung öffnen.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>Es gibt noch keine Liste.</translation>
    </message>
    <message>
        <source>The application has no webhooks</source>
        <translation>Die Anwendung hat keine Webhooks</translation>
    </message>
    <message>
        <source>Webhooks are made in Smartcar&apos;s dashboard, under Integrations. Once there is one, its vehicles stand here.</source>
        <translation>Webhooks werden in Smartcars Dashboard unter „Integrations“ angelegt. Sobald es einen gibt, stehen hier seine Fahrzeuge.</translation>
    </message>
    <message>
        <source>Webhooks are not read yet</source>
        <translation>Die Webhooks sind noch nicht gelesen</translation>
    </message>
    <message>
        <source>The application&apos;s webhooks stand here, and which vehicles are subscribed to them. Reading them costs no calls.</source>
        <translation>Hier stehen die Webhooks der Anwendung und welche Fahrzeuge bei ihnen abonniert sind. Sie zu lesen kostet keine Abrufe.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading connections…</source>
        <translation>Verbindungen werden gelesen…</translation>
    </message>
    <message>
        <source>Connections tell which vehicles could be subscribed.</source>
        <translation>Die Verbindungen sagen, welche Fahrzeuge abonniert werden könnten.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln Abonnement</numerusform>
            <numerusform>%Ln Abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>webhooks and subscriptions read %1</source>
        <translation>Webhooks und Abonnements gelesen %1</translation>
    </message>
    <message>
        <source>connections never read</source>
        <translation>Verbindungen nie gelesen</translation>
    </message>
    <message>
        <source>connections read %1</source>
        <translation>Verbindungen gelesen %1</translation>
    </message>
    <message>
        <source>no deliveries kept here, so silence is not told</source>
        <translation>hier keine Zustellungen, daher nicht zu erkennen, wer stumm ist</translation>
    </message>
    <message>
        <source>Callback %1</source>
        <translation>Callback %1</translation>
    </message>
    <message>
        <source>errors to %1</source>
        <translation>Fehler an %1</translation>
    </message>
    <message>
        <source>Whether a callback is verified, Smartcar&apos;s dashboard alone shows.</source>
        <translation>Ob ein Callback überprüft ist, zeigt allein Smartcars Dashboard.</translation>
    </message>
    <message>
        <source>no delivery of any vehicle for %1, so silence is not told</source>
        <translation>seit %1 keine Zustellung irgendeines Fahrzeugs, daher nicht zu erkennen, wer stumm ist</translation>
    </message>
    <message>
        <source>Each vehicle once, subscribed to at least one webhook or to none.</source>
        <translation>Jedes Fahrzeug einmal: bei mindestens einem Webhook abonniert oder bei keinem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhook(s) are disabled and do not count.</source>
        <translation>
            <numerusform>%Ln Webhook ist inaktiv und zählt nicht.</numerusform>
            <numerusform>%Ln Webhooks sind inaktiv und zählen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No delivery to it came here, so silence is not told.</source>
        <translation>Hier kam keine Zustellung an ihn an, daher ist nicht zu erkennen, wer stumm ist.</translation>
    </message>
    <message>
        <source>Nothing came to it of any vehicle for a day, so silence is not told.</source>
        <translation>Seit einem Tag kam von keinem Fahrzeug etwas für ihn an, daher ist nicht zu erkennen, wer stumm ist.</translation>
    </message>
    <message>
        <source>Choose a webhook first.</source>
        <translation>Wählen Sie zuerst einen Webhook.</translation>
    </message>
    <message>
        <source>Details of the webhook…</source>
        <translation>Einzelheiten des Webhooks…</translation>
    </message>
</context>
<context>
    <name>motorpool::WelcomePage</name>
    <message>
        <source>A desktop console for fleets connected through the Smartcar API.</source>
        <translation>Eine Desktop-Konsole für Flotten, die über die Smartcar-API verbunden sind.</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Anwendung hinzufügen</translation>
    </message>
    <message>
        <source>With the client id and client secret from Smartcar&apos;s dashboard. The secret goes into the system&apos;s keychain and is never shown again.</source>
        <translation>Mit Client-ID und Client-Geheimnis aus Smartcars Dashboard. Das Geheimnis kommt in den Schlüsselbund des Systems und wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Explore the demo fleet</source>
        <translation>Demoflotte erkunden</translation>
    </message>
    <message>
        <source>A simulated Smartcar inside this program, with made-up users and vehicles. It needs no credentials, and nothing leaves this computer.</source>
        <translation>Ein simuliertes Smartcar innerhalb dieses Programms, mit erfundenen Nutzern und Fahrzeugen. Es braucht keine Zugangsdaten, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Not made by, nor tied to, Smartcar, Inc.</source>
        <translation>Weder von Smartcar, Inc. hergestellt noch damit verbunden.</translation>
    </message>
</context>
<context>
    <name>motorpool::WindowStatus</name>
    <message>
        <source>No application open</source>
        <translation>Keine Anwendung geöffnet</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>A simulated Smartcar inside this program. Nothing here is real.</source>
        <translation>Ein simuliertes Smartcar innerhalb dieses Programms. Nichts hier ist echt.</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>Since the last answer. Ages of values are as the car reported them.</source>
        <translation>Seit der letzten Antwort. Das Alter der Werte zählt ab der Meldung durch das Fahrzeug.</translation>
    </message>
    <message>
        <source>data just read</source>
        <translation>Daten gerade gelesen</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>Daten %1 alt</translation>
    </message>
    <message>
        <source>The vehicles listed are real.</source>
        <translation>Die aufgelisteten Fahrzeuge sind echt.</translation>
    </message>
    <message>
        <source>The vehicles listed are simulated by Smartcar.</source>
        <translation>Die aufgelisteten Fahrzeuge werden von Smartcar simuliert.</translation>
    </message>
    <message>
        <source>live and simulated</source>
        <translation>live und simuliert</translation>
    </message>
    <message>
        <source>Both real vehicles and those simulated by Smartcar are listed.</source>
        <translation>Echte und von Smartcar simulierte Fahrzeuge sind aufgelistet.</translation>
    </message>
    <message>
        <source>Requests since this application was opened, free ones among them: %1.</source>
        <translation>Anfragen seit dem Öffnen dieser Anwendung, kostenfreie eingeschlossen: %1.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>deliveries are not stored</source>
        <translation>Zustellungen werden nicht gespeichert</translation>
    </message>
    <message>
        <source>receiving deliveries</source>
        <translation>empfängt Zustellungen</translation>
    </message>
    <message>
        <source>At %1. It ends when the window is closed or locked.</source>
        <translation>Unter %1. Es endet, wenn das Fenster geschlossen oder gesperrt wird.</translation>
    </message>
</context>
<context>
    <name>motorpool::WorkStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1 (%2).</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 exportiert (%2).</numerusform>
            <numerusform>%Ln Zeilen nach %1 exportiert (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
</context>
</TS>
