// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motorpool {

// Times are milliseconds since 1970 UTC, as in SQLite's file, and its tables are much the same.
// Texts of any length are told apart by a digest: an index takes 2,700 bytes at most.
inline constexpr const char *postgresVersion1[] = {
    "CREATE TABLE subject (key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "
    "digest text NOT NULL UNIQUE, user_id text NOT NULL, external_id text NOT NULL, "
    "vehicle_id text NOT NULL, make text NOT NULL, model text NOT NULL, "
    "vehicle_mode text NOT NULL)",
    "CREATE TABLE shape (key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "
    "digest text NOT NULL UNIQUE, type text NOT NULL, webhook_id text NOT NULL, "
    "webhook_name text NOT NULL, mode text NOT NULL, triggers text NOT NULL, "
    "faults text NOT NULL, has_errors integer NOT NULL)",
    "CREATE TABLE receiver (key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "
    "name text NOT NULL UNIQUE)",

    // All deliveries of a subject and a shape, summed up to counter.summed: a filter asks these,
    // and not each delivery.
    "CREATE TABLE series (key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "
    "subject bigint NOT NULL, shape bigint NOT NULL, first bigint NOT NULL DEFAULT 0, "
    "last bigint NOT NULL DEFAULT 0, count bigint NOT NULL DEFAULT 0, "
    "last_received_at bigint NOT NULL DEFAULT 0, last_delivered_at bigint, "
    "UNIQUE (subject, shape)) WITH (fillfactor = 70)",

    // By day of what was received, so that old days can be dropped.
    "CREATE SEQUENCE delivery_number",
    "CREATE TABLE delivery (number bigint NOT NULL, series bigint NOT NULL, event_id text, "
    "delivery_id text NOT NULL, delivered_at bigint, oem_at bigint, "
    "signal_count integer NOT NULL, error_count integer NOT NULL, sequence bigint, "
    "received_at bigint NOT NULL, last_received_at bigint NOT NULL, tries integer NOT NULL, "
    "receiver bigint NOT NULL, PRIMARY KEY (number, received_at)) PARTITION BY RANGE (received_at)",
    "CREATE INDEX delivery_series ON delivery (series, number)",
    "CREATE TABLE body (number bigint NOT NULL, received_at bigint NOT NULL, "
    "packing integer NOT NULL, bytes bytea NOT NULL, "
    "PRIMARY KEY (number, received_at)) PARTITION BY RANGE (received_at)",
    "ALTER TABLE body ALTER COLUMN bytes SET STORAGE EXTERNAL", // they are packed already

    // Each event once, over all days and receivers.
    "CREATE TABLE event (id text COLLATE \"C\" NOT NULL PRIMARY KEY, number bigint NOT NULL, "
    "received_at bigint NOT NULL)",

    // The numbers that came within an hour: where a range of time lies.
    "CREATE TABLE hour (hour bigint NOT NULL PRIMARY KEY, first bigint NOT NULL, "
    "last bigint NOT NULL)",
    "CREATE TABLE refused (number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "
    "received_at bigint, signature bytea NOT NULL, body bytea NOT NULL, reason text NOT NULL, "
    "peer text NOT NULL)",
    // Up to which number series are summed up, and how often something was removed.
    "CREATE TABLE counter (summed bigint NOT NULL, removals bigint NOT NULL)",
    "INSERT INTO counter VALUES (0, 0)",
    // Tells it from every other store, also from one that is begun anew in its place.
    "CREATE TABLE identity (value bigint NOT NULL)",
    "INSERT INTO identity VALUES (1 + floor(random() * 9e15)::bigint)",

    // Writers take turns from the first number of a batch to its commit, all of it in the server:
    // so numbers become visible in their order, and who reads on from a number misses none.
    "CREATE FUNCTION take_turn() RETURNS void LANGUAGE sql AS "
    "$$ SELECT pg_advisory_xact_lock(1297106252) $$",

    "CREATE FUNCTION make_days(since bigint, days integer) RETURNS void LANGUAGE plpgsql AS $$\n"
    "DECLARE day bigint; name text;\n"
    "BEGIN\n"
    "  PERFORM take_turn();\n"
    "  FOR day IN SELECT since / 86400000 + d FROM generate_series(0, days - 1) AS d LOOP\n"
    "    name := to_char(to_timestamp(day * 86400) AT TIME ZONE 'UTC', 'YYYYMMDD');\n"
    "    CONTINUE WHEN EXISTS (SELECT FROM pg_tables WHERE schemaname = 'motorpool'\n"
    "      AND tablename = 'delivery_' || name);\n"
    "    EXECUTE format('CREATE TABLE %I PARTITION OF delivery FOR VALUES FROM (%s) TO (%s)',\n"
    "      'delivery_' || name, day * 86400000, (day + 1) * 86400000);\n"
    "    EXECUTE format('CREATE TABLE %I PARTITION OF body FOR VALUES FROM (%s) TO (%s)',\n"
    "      'body_' || name, day * 86400000, (day + 1) * 86400000);\n"
    "  END LOOP;\n"
    "END $$",

    // The keys of series, made where they are new, in the order of what was given.
    "CREATE FUNCTION series_of(subjects text[], user_ids text[], external_ids text[], "
    "vehicle_ids text[], makes text[], models text[], vehicle_modes text[], shapes text[], "
    "types text[], webhook_ids text[], webhook_names text[], modes text[], triggerings text[], "
    "faultings text[], having_errors integer[]) RETURNS SETOF bigint LANGUAGE plpgsql AS $$\n"
    "BEGIN\n"
    "  PERFORM take_turn();\n"
    "  INSERT INTO subject (digest, user_id, external_id, vehicle_id, make, model, vehicle_mode)\n"
    "    SELECT * FROM unnest(subjects, user_ids, external_ids, vehicle_ids, makes, models,\n"
    "    vehicle_modes) ON CONFLICT DO NOTHING;\n"
    "  INSERT INTO shape (digest, type, webhook_id, webhook_name, mode, triggers, faults, "
    "has_errors)\n"
    "    SELECT * FROM unnest(shapes, types, webhook_ids, webhook_names, modes, triggerings,\n"
    "    faultings, having_errors) ON CONFLICT DO NOTHING;\n"
    "  INSERT INTO series (subject, shape) SELECT s.key, h.key\n"
    "    FROM unnest(subjects, shapes) AS g(s, h) JOIN subject s ON s.digest = g.s\n"
    "    JOIN shape h ON h.digest = g.h ON CONFLICT DO NOTHING;\n"
    "  RETURN QUERY SELECT r.key FROM unnest(subjects, shapes) WITH ORDINALITY AS g(s, h, place)\n"
    "    JOIN subject s ON s.digest = g.s JOIN shape h ON h.digest = g.h\n"
    "    JOIN series r ON r.subject = s.key AND r.shape = h.key ORDER BY g.place;\n"
    "END $$",

    "CREATE FUNCTION receiver_of(taker text) RETURNS bigint LANGUAGE plpgsql AS $$\n"
    "BEGIN\n"
    "  INSERT INTO receiver (name) VALUES (taker) ON CONFLICT DO NOTHING;\n"
    "  RETURN (SELECT key FROM receiver WHERE name = taker);\n"
    "END $$",

    // Sums the series up to a number, the newest.
    "CREATE FUNCTION sum_up(newest bigint) RETURNS void LANGUAGE plpgsql AS $$\n"
    "BEGIN\n"
    "  UPDATE series SET first = CASE series.count WHEN 0 THEN s.first ELSE series.first END,\n"
    "    last = s.last, count = series.count + s.came, last_received_at = d.received_at,\n"
    "    last_delivered_at = d.delivered_at\n"
    "    FROM (SELECT series AS key, min(number) AS first, max(number) AS last,\n"
    "      count(*) AS came FROM delivery WHERE number > (SELECT c.summed FROM counter c)\n"
    "      GROUP BY series) s JOIN delivery d ON d.number = s.last WHERE series.key = s.key;\n"
    "  UPDATE counter SET summed = newest;\n"
    "END $$",

    // Stores a batch, and gives 0 and the places (from 1) of what was new. MP001: something
    // was removed since the taker learned of its keys.
    "CREATE FUNCTION put_deliveries(taker bigint, seen bigint, serieses bigint[], event_ids "
    "text[], "
    "delivery_ids text[], delivered_ats bigint[], oem_ats bigint[], signal_counts integer[], "
    "error_counts integer[], sequences bigint[], received_ats bigint[], packings integer[], bodies "
    "text[]) "
    "RETURNS SETOF integer LANGUAGE plpgsql AS $$\n"
    "DECLARE places integer[]; newest bigint;\n"
    "BEGIN\n"
    "  PERFORM take_turn();\n"
    "  IF seen <> (SELECT removals FROM counter) THEN\n"
    "    RAISE EXCEPTION 'something was removed' USING ERRCODE = 'MP001';\n"
    "  END IF;\n"
    "  WITH incoming AS (\n"
    "    SELECT * FROM unnest(serieses, event_ids, delivery_ids, delivered_ats, oem_ats,\n"
    "    signal_counts, error_counts, sequences, received_ats, packings) WITH ORDINALITY\n"
    "    AS i(series, id, delivery, delivered, oem, sigs, errs, seq, received, packing, place)),\n"
    "  firsts AS (SELECT DISTINCT ON (id, CASE WHEN id IS NULL THEN place END) * FROM incoming\n"
    "    ORDER BY id, CASE WHEN id IS NULL THEN place END, place),\n"
    "  numbered AS MATERIALIZED (SELECT nextval('delivery_number') AS number, f.*\n"
    "    FROM (SELECT * FROM firsts ORDER BY place) f),\n"
    "  known AS (INSERT INTO event (id, number, received_at) SELECT id, number, received\n"
    "    FROM numbered WHERE id IS NOT NULL ON CONFLICT (id) DO NOTHING RETURNING event.number),\n"
    "  fresh AS MATERIALIZED (SELECT n.* FROM numbered n\n"
    "    WHERE id IS NULL OR n.number IN (SELECT k.number FROM known k)),\n"
    "  heads AS (INSERT INTO delivery SELECT number, series, id, delivery, delivered, oem, sigs,\n"
    "    errs, seq, received, received, 1, taker FROM fresh),\n"
    "  contents AS (INSERT INTO body SELECT number, received, packing,\n"
    "    decode(bodies[place], 'base64') FROM fresh),\n"
    "  hours AS (INSERT INTO hour SELECT received / 3600000, min(number), max(number)\n"
    "    FROM fresh GROUP BY 1 ON CONFLICT (hour) DO UPDATE SET last = excluded.last)\n"
    "  SELECT array_agg(place::integer), max(number) FROM fresh INTO places, newest;\n"
    "  IF coalesce(cardinality(places), 0) < cardinality(serieses) THEN\n"
    "    UPDATE delivery SET tries = tries + again.times,\n"
    "      last_received_at = greatest(last_received_at, again.latest)\n"
    "    FROM (SELECT event.number, event.received_at, count(*) AS times, max(i.at) AS latest\n"
    "      FROM unnest(event_ids, received_ats) WITH ORDINALITY AS i(id, at, place)\n"
    "      JOIN event ON event.id = i.id WHERE i.place <> ALL (coalesce(places, '{}'))\n"
    "      GROUP BY event.number, event.received_at) again\n"
    "    WHERE delivery.number = again.number AND delivery.received_at = again.received_at;\n"
    "  END IF;\n"
    "  IF newest IS NOT NULL THEN\n"
    "    IF newest - (SELECT summed FROM counter) >= 5000 THEN\n"
    "      PERFORM sum_up(newest);\n"
    "    END IF;\n"
    "    PERFORM pg_notify('motorpool_deliveries', newest::text);\n"
    "  END IF;\n"
    "  RETURN QUERY SELECT 0 UNION ALL SELECT unnest(places);\n"
    "END $$",

    "CREATE FUNCTION put_refused(at bigint, sign bytea, content bytea, why text, whose text, "
    "most integer) RETURNS void LANGUAGE plpgsql AS $$\n"
    "DECLARE latest bigint;\n"
    "BEGIN\n"
    "  INSERT INTO refused (received_at, signature, body, reason, peer)\n"
    "    VALUES (at, sign, content, why, whose) RETURNING number INTO latest;\n"
    "  DELETE FROM refused WHERE number <= latest - most;\n"
    "END $$",

    // The oldest day that ends before a time, as YYYYMMDD.
    "CREATE FUNCTION oldest_day(before bigint) RETURNS text LANGUAGE sql STABLE AS $$\n"
    "  SELECT min(substr(c.relname, 10)) FROM pg_inherits i JOIN pg_class c ON c.oid = inhrelid\n"
    "  WHERE inhparent = to_regclass('delivery') AND substr(c.relname, 10) <\n"
    "    to_char(to_timestamp(before / 1000) AT TIME ZONE 'UTC', 'YYYYMMDD') $$",

    // Forgets the ids of at most so many events of a day, and says how many.
    "CREATE FUNCTION forget_events(day text, most integer) RETURNS integer LANGUAGE plpgsql AS $$\n"
    "DECLARE gone integer;\n"
    "BEGIN\n"
    "  EXECUTE format('DELETE FROM event WHERE id IN (SELECT d.event_id FROM %I d JOIN event e "
    "ON e.id = d.event_id AND e.number = d.number LIMIT %s)', 'delivery_' || day, most);\n"
    "  GET DIAGNOSTICS gone = ROW_COUNT;\n"
    "  RETURN gone;\n"
    "END $$",

    // Drops a day, and what was known of its series alone; says how many deliveries it had.
    "CREATE FUNCTION drop_day(day text) RETURNS bigint LANGUAGE plpgsql AS $$\n"
    "DECLARE gone bigint; until bigint;\n"
    "BEGIN\n"
    "  PERFORM take_turn();\n"
    "  PERFORM sum_up(greatest((SELECT max(last) FROM hour), (SELECT summed FROM counter)));\n"
    "  EXECUTE format('SELECT count(*) FROM %I', 'delivery_' || day) INTO gone;\n"
    "  EXECUTE format('UPDATE series SET count = series.count - d.count FROM (SELECT series, "
    "count(*) AS count FROM %I GROUP BY series) d WHERE key = d.series', 'delivery_' || day);\n"
    "  EXECUTE format('DROP TABLE %I, %I', 'delivery_' || day, 'body_' || day);\n"
    "  DELETE FROM series WHERE count <= 0;\n"
    "  DELETE FROM subject s WHERE NOT EXISTS (SELECT 1 FROM series WHERE subject = s.key);\n"
    "  DELETE FROM shape s WHERE NOT EXISTS (SELECT 1 FROM series WHERE shape = s.key);\n"
    "  until := extract(epoch FROM to_timestamp(day || '+00', 'YYYYMMDDTZH'))::bigint / 3600 + "
    "24;\n"
    "  DELETE FROM hour WHERE hour < until;\n"
    "  UPDATE counter SET removals = removals + 1;\n"
    "  RETURN gone;\n"
    "END $$",
};

} // namespace motorpool
