// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motorpool {

inline constexpr const char *postgresVersion2[] = {
    // 32 bytes, and which of the receiver's keys fitted, from 1; NULL in what was stored before.
    "SELECT take_turn()",
    "ALTER TABLE body ADD COLUMN signature bytea, ADD COLUMN signed_by smallint",

    // The highest of a series, whatever came last: which of two faults' events is the later one.
    // Of what was summed up before, where faults are told alone.
    "ALTER TABLE series ADD COLUMN latest_sequence bigint, ADD COLUMN latest_delivered_at bigint",
    "UPDATE series SET latest_sequence = d.sequence, latest_delivered_at = d.delivered_at "
    "FROM (SELECT series AS key, max(sequence) AS sequence, max(delivered_at) AS delivered_at "
    "FROM delivery WHERE number <= (SELECT summed FROM counter) AND series IN "
    "(SELECT s.key FROM series s JOIN shape h ON h.key = s.shape WHERE h.faults <> '') "
    "GROUP BY series) AS d WHERE series.key = d.key",
    "CREATE OR REPLACE FUNCTION sum_up(newest bigint) RETURNS void LANGUAGE plpgsql AS $$\n"
    "BEGIN\n"
    "  UPDATE series SET first = CASE series.count WHEN 0 THEN s.first ELSE series.first END,\n"
    "    last = s.last, count = series.count + s.came, last_received_at = d.received_at,\n"
    "    last_delivered_at = d.delivered_at,\n"
    "    latest_sequence = greatest(series.latest_sequence, s.sequence),\n"
    "    latest_delivered_at = greatest(series.latest_delivered_at, s.delivered_at)\n"
    "    FROM (SELECT series AS key, min(number) AS first, max(number) AS last,\n"
    "      count(*) AS came, max(sequence) AS sequence, max(delivered_at) AS delivered_at\n"
    "      FROM delivery WHERE number > (SELECT c.summed FROM counter c)\n"
    "      GROUP BY series) s JOIN delivery d ON d.number = s.last WHERE series.key = s.key;\n"
    "  UPDATE counter SET summed = newest;\n"
    "END $$",

    // Tells that something was written, once for all of a transaction.
    "CREATE FUNCTION tell_news() RETURNS void LANGUAGE sql AS $$\n"
    "  SELECT pg_notify('motorpool_deliveries', coalesce(max(last), 0)::text) FROM hour $$",

    // Stores a batch, and gives 0 and the places (from 1) of what was new. MP001: something
    // was removed since the taker learned of its keys. The one without signatures stays, for
    // receivers of the version before that are still connected.
    "CREATE FUNCTION put_deliveries(taker bigint, seen bigint, serieses bigint[], event_ids "
    "text[], "
    "delivery_ids text[], delivered_ats bigint[], oem_ats bigint[], signal_counts integer[], "
    "error_counts integer[], sequences bigint[], received_ats bigint[], packings integer[], bodies "
    "text[], signatures text[], signers integer[]) "
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
    "  contents AS (INSERT INTO body (number, received_at, packing, bytes, signature, signed_by)\n"
    "    SELECT number, received, packing, decode(bodies[place], 'base64'),\n"
    "    decode(signatures[place], 'hex'), signers[place] FROM fresh),\n"
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
    "  END IF;\n"
    "  PERFORM tell_news();\n"
    "  RETURN QUERY SELECT 0 UNION ALL SELECT unnest(places);\n"
    "END $$",

    "CREATE OR REPLACE FUNCTION put_refused(at bigint, sign bytea, content bytea, why text, whose "
    "text, "
    "most integer) RETURNS void LANGUAGE plpgsql AS $$\n"
    "DECLARE latest bigint;\n"
    "BEGIN\n"
    "  INSERT INTO refused (received_at, signature, body, reason, peer)\n"
    "    VALUES (at, sign, content, why, whose) RETURNING number INTO latest;\n"
    "  DELETE FROM refused WHERE number <= latest - most;\n"
    "  PERFORM tell_news();\n"
    "END $$",

    // Forgets the ids of a day's events with the next numbers after one; the last of these, or NULL
    // where the day has no more.
    "CREATE FUNCTION forget_slice(day text, after bigint, most integer) RETURNS bigint "
    "LANGUAGE plpgsql AS $$\n"
    "DECLARE upto bigint;\n"
    "BEGIN\n"
    "  EXECUTE format('SELECT max(number) FROM (SELECT number FROM %I WHERE number > $1 "
    "ORDER BY number LIMIT $2) AS slice', 'delivery_' || day) INTO upto USING after, most;\n"
    "  EXECUTE format('DELETE FROM event e USING %I d WHERE d.number > $1 AND d.number <= $2 "
    "AND e.id = d.event_id AND e.number = d.number', 'delivery_' || day) USING after, upto;\n"
    "  RETURN upto;\n"
    "END $$",

    // Drops a day, and what was known of its series alone; says how many deliveries it had. Who
    // reads
    // in a long transaction is not waited for, as nobody could write meanwhile: it is tried again.
    "CREATE OR REPLACE FUNCTION drop_day(day text) RETURNS bigint LANGUAGE plpgsql AS $$\n"
    "DECLARE gone bigint; until bigint;\n"
    "BEGIN\n"
    "  PERFORM set_config('lock_timeout', '500ms', true);\n"
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
    "  PERFORM tell_news();\n"
    "  RETURN gone;\n"
    "END $$",
};

} // namespace motorpool
