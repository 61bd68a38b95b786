-- SPDX-License-Identifier: GPL-3.0-or-later
-- For wrk: sends the requests of a file, each once; a line with the length goes before each.
local file

function init(arguments)
    file = assert(io.open(arguments[1], "rb"))
end

function request()
    local length = file:read("*n")
    if not length then
        print("there were too few requests")
        os.exit(1)
    end
    file:read(1)
    return file:read(length)
end

local refused = 0

function response(status)
    if status ~= 200 then
        refused = refused + 1
        print("refused: " .. status)
    end
end

function done(summary)
    print(string.format('{"requests":%d,"seconds":%f,"errors":%d}', summary.requests,
        summary.duration / 1e6, summary.errors.connect + summary.errors.read
        + summary.errors.write + summary.errors.status + summary.errors.timeout))
end
