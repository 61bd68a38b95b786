-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the first version's receiver stored of seven deliveries and a refused one, dumped.
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA motorpool;
CREATE FUNCTION motorpool.drop_day(day text) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE gone bigint; until bigint;
BEGIN
  PERFORM take_turn();
  PERFORM sum_up(greatest((SELECT max(last) FROM hour), (SELECT summed FROM counter)));
  EXECUTE format('SELECT count(*) FROM %I', 'delivery_' || day) INTO gone;
  EXECUTE format('UPDATE series SET count = series.count - d.count FROM (SELECT series, count(*) AS count FROM %I GROUP BY series) d WHERE key = d.series', 'delivery_' || day);
  EXECUTE format('DROP TABLE %I, %I', 'delivery_' || day, 'body_' || day);
  DELETE FROM series WHERE count <= 0;
  DELETE FROM subject s WHERE NOT EXISTS (SELECT 1 FROM series WHERE subject = s.key);
  DELETE FROM shape s WHERE NOT EXISTS (SELECT 1 FROM series WHERE shape = s.key);
  until := extract(epoch FROM to_timestamp(day || '+00', 'YYYYMMDDTZH'))::bigint / 3600 + 24;
  DELETE FROM hour WHERE hour < until;
  UPDATE counter SET removals = removals + 1;
  RETURN gone;
END $$;
CREATE FUNCTION motorpool.forget_events(day text, most integer) RETURNS integer
    LANGUAGE plpgsql
    AS $$
DECLARE gone integer;
BEGIN
  EXECUTE format('DELETE FROM event WHERE id IN (SELECT d.event_id FROM %I d JOIN event e ON e.id = d.event_id AND e.number = d.number LIMIT %s)', 'delivery_' || day, most);
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END $$;
CREATE FUNCTION motorpool.make_days(since bigint, days integer) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE day bigint; name text;
BEGIN
  PERFORM take_turn();
  FOR day IN SELECT since / 86400000 + d FROM generate_series(0, days - 1) AS d LOOP
    name := to_char(to_timestamp(day * 86400) AT TIME ZONE 'UTC', 'YYYYMMDD');
    CONTINUE WHEN EXISTS (SELECT FROM pg_tables WHERE schemaname = 'motorpool'
      AND tablename = 'delivery_' || name);
    EXECUTE format('CREATE TABLE %I PARTITION OF delivery FOR VALUES FROM (%s) TO (%s)',
      'delivery_' || name, day * 86400000, (day + 1) * 86400000);
    EXECUTE format('CREATE TABLE %I PARTITION OF body FOR VALUES FROM (%s) TO (%s)',
      'body_' || name, day * 86400000, (day + 1) * 86400000);
  END LOOP;
END $$;
CREATE FUNCTION motorpool.oldest_day(before bigint) RETURNS text
    LANGUAGE sql STABLE
    AS $$
  SELECT min(substr(c.relname, 10)) FROM pg_inherits i JOIN pg_class c ON c.oid = inhrelid
  WHERE inhparent = to_regclass('delivery') AND substr(c.relname, 10) <
    to_char(to_timestamp(before / 1000) AT TIME ZONE 'UTC', 'YYYYMMDD') $$;
CREATE FUNCTION motorpool.put_deliveries(taker bigint, seen bigint, serieses bigint[], event_ids text[], delivery_ids text[], delivered_ats bigint[], oem_ats bigint[], signal_counts integer[], error_counts integer[], sequences bigint[], received_ats bigint[], packings integer[], bodies text[]) RETURNS SETOF integer
    LANGUAGE plpgsql
    AS $$
DECLARE places integer[]; newest bigint;
BEGIN
  PERFORM take_turn();
  IF seen <> (SELECT removals FROM counter) THEN
    RAISE EXCEPTION 'something was removed' USING ERRCODE = 'MP001';
  END IF;
  WITH incoming AS (
    SELECT * FROM unnest(serieses, event_ids, delivery_ids, delivered_ats, oem_ats,
    signal_counts, error_counts, sequences, received_ats, packings) WITH ORDINALITY
    AS i(series, id, delivery, delivered, oem, sigs, errs, seq, received, packing, place)),
  firsts AS (SELECT DISTINCT ON (id, CASE WHEN id IS NULL THEN place END) * FROM incoming
    ORDER BY id, CASE WHEN id IS NULL THEN place END, place),
  numbered AS MATERIALIZED (SELECT nextval('delivery_number') AS number, f.*
    FROM (SELECT * FROM firsts ORDER BY place) f),
  known AS (INSERT INTO event (id, number, received_at) SELECT id, number, received
    FROM numbered WHERE id IS NOT NULL ON CONFLICT (id) DO NOTHING RETURNING event.number),
  fresh AS MATERIALIZED (SELECT n.* FROM numbered n
    WHERE id IS NULL OR n.number IN (SELECT k.number FROM known k)),
  heads AS (INSERT INTO delivery SELECT number, series, id, delivery, delivered, oem, sigs,
    errs, seq, received, received, 1, taker FROM fresh),
  contents AS (INSERT INTO body SELECT number, received, packing,
    decode(bodies[place], 'base64') FROM fresh),
  hours AS (INSERT INTO hour SELECT received / 3600000, min(number), max(number)
    FROM fresh GROUP BY 1 ON CONFLICT (hour) DO UPDATE SET last = excluded.last)
  SELECT array_agg(place::integer), max(number) FROM fresh INTO places, newest;
  IF coalesce(cardinality(places), 0) < cardinality(serieses) THEN
    UPDATE delivery SET tries = tries + again.times,
      last_received_at = greatest(last_received_at, again.latest)
    FROM (SELECT event.number, event.received_at, count(*) AS times, max(i.at) AS latest
      FROM unnest(event_ids, received_ats) WITH ORDINALITY AS i(id, at, place)
      JOIN event ON event.id = i.id WHERE i.place <> ALL (coalesce(places, '{}'))
      GROUP BY event.number, event.received_at) again
    WHERE delivery.number = again.number AND delivery.received_at = again.received_at;
  END IF;
  IF newest IS NOT NULL THEN
    IF newest - (SELECT summed FROM counter) >= 5000 THEN
      PERFORM sum_up(newest);
    END IF;
    PERFORM pg_notify('motorpool_deliveries', newest::text);
  END IF;
  RETURN QUERY SELECT 0 UNION ALL SELECT unnest(places);
END $$;
CREATE FUNCTION motorpool.put_refused(at bigint, sign bytea, content bytea, why text, whose text, most integer) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE latest bigint;
BEGIN
  INSERT INTO refused (received_at, signature, body, reason, peer)
    VALUES (at, sign, content, why, whose) RETURNING number INTO latest;
  DELETE FROM refused WHERE number <= latest - most;
END $$;
CREATE FUNCTION motorpool.receiver_of(taker text) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
BEGIN
  INSERT INTO receiver (name) VALUES (taker) ON CONFLICT DO NOTHING;
  RETURN (SELECT key FROM receiver WHERE name = taker);
END $$;
CREATE FUNCTION motorpool.series_of(subjects text[], user_ids text[], external_ids text[], vehicle_ids text[], makes text[], models text[], vehicle_modes text[], shapes text[], types text[], webhook_ids text[], webhook_names text[], modes text[], triggerings text[], faultings text[], having_errors integer[]) RETURNS SETOF bigint
    LANGUAGE plpgsql
    AS $$
BEGIN
  PERFORM take_turn();
  INSERT INTO subject (digest, user_id, external_id, vehicle_id, make, model, vehicle_mode)
    SELECT * FROM unnest(subjects, user_ids, external_ids, vehicle_ids, makes, models,
    vehicle_modes) ON CONFLICT DO NOTHING;
  INSERT INTO shape (digest, type, webhook_id, webhook_name, mode, triggers, faults, has_errors)
    SELECT * FROM unnest(shapes, types, webhook_ids, webhook_names, modes, triggerings,
    faultings, having_errors) ON CONFLICT DO NOTHING;
  INSERT INTO series (subject, shape) SELECT s.key, h.key
    FROM unnest(subjects, shapes) AS g(s, h) JOIN subject s ON s.digest = g.s
    JOIN shape h ON h.digest = g.h ON CONFLICT DO NOTHING;
  RETURN QUERY SELECT r.key FROM unnest(subjects, shapes) WITH ORDINALITY AS g(s, h, place)
    JOIN subject s ON s.digest = g.s JOIN shape h ON h.digest = g.h
    JOIN series r ON r.subject = s.key AND r.shape = h.key ORDER BY g.place;
END $$;
CREATE FUNCTION motorpool.sum_up(newest bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
  UPDATE series SET first = CASE series.count WHEN 0 THEN s.first ELSE series.first END,
    last = s.last, count = series.count + s.came, last_received_at = d.received_at,
    last_delivered_at = d.delivered_at
    FROM (SELECT series AS key, min(number) AS first, max(number) AS last,
      count(*) AS came FROM delivery WHERE number > (SELECT c.summed FROM counter c)
      GROUP BY series) s JOIN delivery d ON d.number = s.last WHERE series.key = s.key;
  UPDATE counter SET summed = newest;
END $$;
CREATE FUNCTION motorpool.take_turn() RETURNS void
    LANGUAGE sql
    AS $$ SELECT pg_advisory_xact_lock(1297106252) $$;
SET default_tablespace = '';
CREATE TABLE motorpool.body (
    number bigint NOT NULL,
    received_at bigint NOT NULL,
    packing integer NOT NULL,
    bytes bytea NOT NULL
)
PARTITION BY RANGE (received_at);
ALTER TABLE ONLY motorpool.body ALTER COLUMN bytes SET STORAGE EXTERNAL;
SET default_table_access_method = heap;
CREATE TABLE motorpool.body_20261126 (
    number bigint NOT NULL,
    received_at bigint NOT NULL,
    packing integer NOT NULL,
    bytes bytea NOT NULL
);
ALTER TABLE ONLY motorpool.body_20261126 ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE TABLE motorpool.body_20261127 (
    number bigint NOT NULL,
    received_at bigint NOT NULL,
    packing integer NOT NULL,
    bytes bytea NOT NULL
);
ALTER TABLE ONLY motorpool.body_20261127 ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE TABLE motorpool.body_20261128 (
    number bigint NOT NULL,
    received_at bigint NOT NULL,
    packing integer NOT NULL,
    bytes bytea NOT NULL
);
ALTER TABLE ONLY motorpool.body_20261128 ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE TABLE motorpool.counter (
    summed bigint NOT NULL,
    removals bigint NOT NULL
);
CREATE TABLE motorpool.delivery (
    number bigint NOT NULL,
    series bigint NOT NULL,
    event_id text,
    delivery_id text NOT NULL,
    delivered_at bigint,
    oem_at bigint,
    signal_count integer NOT NULL,
    error_count integer NOT NULL,
    sequence bigint,
    received_at bigint NOT NULL,
    last_received_at bigint NOT NULL,
    tries integer NOT NULL,
    receiver bigint NOT NULL
)
PARTITION BY RANGE (received_at);
CREATE TABLE motorpool.delivery_20261126 (
    number bigint NOT NULL,
    series bigint NOT NULL,
    event_id text,
    delivery_id text NOT NULL,
    delivered_at bigint,
    oem_at bigint,
    signal_count integer NOT NULL,
    error_count integer NOT NULL,
    sequence bigint,
    received_at bigint NOT NULL,
    last_received_at bigint NOT NULL,
    tries integer NOT NULL,
    receiver bigint NOT NULL
);
CREATE TABLE motorpool.delivery_20261127 (
    number bigint NOT NULL,
    series bigint NOT NULL,
    event_id text,
    delivery_id text NOT NULL,
    delivered_at bigint,
    oem_at bigint,
    signal_count integer NOT NULL,
    error_count integer NOT NULL,
    sequence bigint,
    received_at bigint NOT NULL,
    last_received_at bigint NOT NULL,
    tries integer NOT NULL,
    receiver bigint NOT NULL
);
CREATE TABLE motorpool.delivery_20261128 (
    number bigint NOT NULL,
    series bigint NOT NULL,
    event_id text,
    delivery_id text NOT NULL,
    delivered_at bigint,
    oem_at bigint,
    signal_count integer NOT NULL,
    error_count integer NOT NULL,
    sequence bigint,
    received_at bigint NOT NULL,
    last_received_at bigint NOT NULL,
    tries integer NOT NULL,
    receiver bigint NOT NULL
);
CREATE SEQUENCE motorpool.delivery_number
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE motorpool.event (
    id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    received_at bigint NOT NULL
);
CREATE TABLE motorpool.hour (
    hour bigint NOT NULL,
    first bigint NOT NULL,
    last bigint NOT NULL
);
CREATE TABLE motorpool.identity (
    value bigint NOT NULL
);
CREATE TABLE motorpool.receiver (
    key bigint NOT NULL,
    name text NOT NULL
);
ALTER TABLE motorpool.receiver ALTER COLUMN key ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME motorpool.receiver_key_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE motorpool.refused (
    number bigint NOT NULL,
    received_at bigint,
    signature bytea NOT NULL,
    body bytea NOT NULL,
    reason text NOT NULL,
    peer text NOT NULL
);
ALTER TABLE motorpool.refused ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME motorpool.refused_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE motorpool.series (
    key bigint NOT NULL,
    subject bigint NOT NULL,
    shape bigint NOT NULL,
    first bigint DEFAULT 0 NOT NULL,
    last bigint DEFAULT 0 NOT NULL,
    count bigint DEFAULT 0 NOT NULL,
    last_received_at bigint DEFAULT 0 NOT NULL,
    last_delivered_at bigint
)
WITH (fillfactor='70');
ALTER TABLE motorpool.series ALTER COLUMN key ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME motorpool.series_key_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE motorpool.shape (
    key bigint NOT NULL,
    digest text NOT NULL,
    type text NOT NULL,
    webhook_id text NOT NULL,
    webhook_name text NOT NULL,
    mode text NOT NULL,
    triggers text NOT NULL,
    faults text NOT NULL,
    has_errors integer NOT NULL
);
ALTER TABLE motorpool.shape ALTER COLUMN key ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME motorpool.shape_key_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE motorpool.subject (
    key bigint NOT NULL,
    digest text NOT NULL,
    user_id text NOT NULL,
    external_id text NOT NULL,
    vehicle_id text NOT NULL,
    make text NOT NULL,
    model text NOT NULL,
    vehicle_mode text NOT NULL
);
ALTER TABLE motorpool.subject ALTER COLUMN key ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME motorpool.subject_key_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE motorpool.version (
    number integer NOT NULL
);
ALTER TABLE ONLY motorpool.body ATTACH PARTITION motorpool.body_20261126 FOR VALUES FROM ('1795651200000') TO ('1795737600000');
ALTER TABLE ONLY motorpool.body ATTACH PARTITION motorpool.body_20261127 FOR VALUES FROM ('1795737600000') TO ('1795824000000');
ALTER TABLE ONLY motorpool.body ATTACH PARTITION motorpool.body_20261128 FOR VALUES FROM ('1795824000000') TO ('1795910400000');
ALTER TABLE ONLY motorpool.delivery ATTACH PARTITION motorpool.delivery_20261126 FOR VALUES FROM ('1795651200000') TO ('1795737600000');
ALTER TABLE ONLY motorpool.delivery ATTACH PARTITION motorpool.delivery_20261127 FOR VALUES FROM ('1795737600000') TO ('1795824000000');
ALTER TABLE ONLY motorpool.delivery ATTACH PARTITION motorpool.delivery_20261128 FOR VALUES FROM ('1795824000000') TO ('1795910400000');
INSERT INTO motorpool.body_20261126 VALUES (1, 1795685136533, 1, '\x783f7faa637b43cecaa9ba86202f909a9b41591ba213294f2b39038580ae40cfd4c0be10582d3417077bfbbb20e762d7bccac442a02390b32fc82ff07c0a7738a10a022d3ccd480a4f0b4b3030300069430b5aa89ca981810181508e05ca23152ab188f843c9e729ba8640b3809e46cbed964051200049c2b3392ce383220a35e7bbe5a4a682da0868f91c91ad6b6b0107da996e');
INSERT INTO motorpool.body_20261126 VALUES (2, 1795685136700, 1, '\x783f7faa637b43cecaa9ba26202f60c9cd30ef61cdcda0acad6b08d28994a7959c81424057a0676a605f08ac169a8b83bdfd5d9073b16b5e656221d028e4ec0b3485cc5e0a6aff2c1dd89a051a0d0a1790cfe1dda6da58a00d48993f1611ce28f93145d7c4c0002997c2c2da12280a042049787684655050b0a0e650b79cd454505d8e961fe1d9cfa4b616004a197b49');
INSERT INTO motorpool.body_20261126 VALUES (3, 1795685136703, 1, '\x783f7faa637b43cecaa9bac6202f60c9cd30ef61cdcda0acad6b08d28994a7959c81424057a0676a605f08ac169a8b83bdfd5d9073b16b5e656221d028e4ec0b3485cc5e0a6aff2c1dd89a051a0d0a1790cf217eaa8d051a8f94f36311818c921953748d2c0c0c90f2282ca42d81a206066049786684654f50a0a0e64fb79cd454504d8e961be199cfb8b6160055927aa9');
INSERT INTO motorpool.body_20261126 VALUES (5, 1795685136715, 1, '\x783f7faa637b8366e510eccec59a7b415959d710e459a43cace40c1402da8a9e89817d1f5d23a05a68ae0df6f67741ceb5ae799589852069886bc0d915e47678be843b94508580167e2686a4849f852518181880b4a1052554ced4c0c08040a8c602e5910a9158447ca1e4eb145d9059404fa3e56e4ba028108024e1d91a96d141c18d9ad3dd725253416d02e47c5d5b0b00090f90c1');
INSERT INTO motorpool.body_20261126 VALUES (6, 1795685136723, 1, '\x783f7faa637b43cecaa9ba66202f60c9cd30ef61cdcda0acad6b08d28994a7959c81424057a0676a605f48d708a8169a8b83bdfd5d9073b16b5e656221481ae23a70f6059a42662f05b57f960e6ccd028d06850bc8e7f06e536d2cd006a4cc1f8b086794fc98a26b666080944b61616d0914050290243c3bc2322828585073a85b4e6a2aa82e47cb8ff0ec67565b0b004fad7b52');
INSERT INTO motorpool.body_20261126 VALUES (7, 1795685136732, 1, '\x783f7faa637b43cecaa9bae6202f60c9cd30ef61cdcda0acad6b08d28994a7959c81424057a0676a605f48d708a8169a8b83bdfd5d9073b16b5e656221481ae23a70f6059a42662f05b57f960e6ccd028d06850bc8e7103fd5c6028d47caf9b1884046c98c29bae6060648591416d0964051200049c2f3222c7782c204357bbae5a4a6822a72b4cc08cf7bc0ac0700eb6c7a7c');
INSERT INTO motorpool.counter VALUES (7, 0);
INSERT INTO motorpool.delivery_20261126 VALUES (2, 2, 'e-4', 'd-4000', 1790000004000, NULL, 0, 0, 4, 1795685136700, 1795685136700, 1, 1);
INSERT INTO motorpool.delivery_20261126 VALUES (3, 3, 'e-3', 'd-28000', 1790000028000, NULL, 0, 0, 3, 1795685136703, 1795685136703, 1, 1);
INSERT INTO motorpool.delivery_20261126 VALUES (1, 1, 'e-1', 'd-1000', 1790000001000, 1789999990060, 1, 0, 1, 1795685136533, 1795685136710, 2, 1);
INSERT INTO motorpool.delivery_20261126 VALUES (5, 4, NULL, 'd-5000', 1790000005000, 1789999990041, 1, 0, NULL, 1795685136715, 1795685136715, 1, 1);
INSERT INTO motorpool.delivery_20261126 VALUES (6, 5, 'e-6', 'd-6000', 1790000006000, NULL, 0, 0, 6, 1795685136723, 1795685136723, 1, 1);
INSERT INTO motorpool.delivery_20261126 VALUES (7, 6, 'e-7', 'd-7000', 1790000007000, NULL, 0, 0, 7, 1795685136732, 1795685136732, 1, 1);
INSERT INTO motorpool.event VALUES ('e-1', 1, 1795685136533);
INSERT INTO motorpool.event VALUES ('e-4', 2, 1795685136700);
INSERT INTO motorpool.event VALUES ('e-3', 3, 1795685136703);
INSERT INTO motorpool.event VALUES ('e-6', 6, 1795685136723);
INSERT INTO motorpool.event VALUES ('e-7', 7, 1795685136732);
INSERT INTO motorpool.hour VALUES (498801, 1, 7);
INSERT INTO motorpool.identity VALUES (3184362784627062);
INSERT INTO motorpool.receiver OVERRIDING SYSTEM VALUE VALUES (1, 'test');
INSERT INTO motorpool.refused OVERRIDING SYSTEM VALUE VALUES (1, 1795685136739, '\x78', '\x7b7d', 'broken', '127.0.0.1');
INSERT INTO motorpool.series OVERRIDING SYSTEM VALUE VALUES (2, 1, 2, 2, 2, 1, 1795685136700, 1790000004000);
INSERT INTO motorpool.series OVERRIDING SYSTEM VALUE VALUES (3, 1, 3, 3, 3, 1, 1795685136703, 1790000028000);
INSERT INTO motorpool.series OVERRIDING SYSTEM VALUE VALUES (1, 1, 1, 1, 1, 1, 1795685136533, 1790000001000);
INSERT INTO motorpool.series OVERRIDING SYSTEM VALUE VALUES (4, 4, 1, 5, 5, 1, 1795685136715, 1790000005000);
INSERT INTO motorpool.series OVERRIDING SYSTEM VALUE VALUES (5, 4, 2, 6, 6, 1, 1795685136723, 1790000006000);
INSERT INTO motorpool.series OVERRIDING SYSTEM VALUE VALUES (6, 4, 3, 7, 7, 1, 1795685136732, 1790000007000);
INSERT INTO motorpool.shape OVERRIDING SYSTEM VALUE VALUES (1, 'cdaa74a00e4923fb817a539f3b74c0b8', 'VEHICLE_STATE', 'wh_1', 'Fleet', 'LIVE', '', '', 0);
INSERT INTO motorpool.shape OVERRIDING SYSTEM VALUE VALUES (2, '717fa8c784cf187fb86e96f9941634dc', 'VEHICLE_ERROR', 'wh_1', 'Fleet', 'LIVE', '', 'VEHICLE_STATE/UNREACHABLE=RESOLVED', 1);
INSERT INTO motorpool.shape OVERRIDING SYSTEM VALUE VALUES (3, '6e839580e65fd7909254073eb3b2101b', 'VEHICLE_ERROR', 'wh_1', 'Fleet', 'LIVE', '', 'VEHICLE_STATE/UNREACHABLE', 1);
INSERT INTO motorpool.subject OVERRIDING SYSTEM VALUE VALUES (1, '0336ac9f1654faa40b2142e5650bf510', 'user-1', 'C-1', 'car-1', 'SKODA', 'Enyaq', 'live');
INSERT INTO motorpool.subject OVERRIDING SYSTEM VALUE VALUES (4, 'f11134f60bfaf5235a4eb3d2b9173784', 'user-1', 'C-1', 'car-2', 'SKODA', 'Enyaq', 'live');
INSERT INTO motorpool.version VALUES (1);
SELECT pg_catalog.setval('motorpool.delivery_number', 7, true);
SELECT pg_catalog.setval('motorpool.receiver_key_seq', 1, true);
SELECT pg_catalog.setval('motorpool.refused_number_seq', 1, true);
SELECT pg_catalog.setval('motorpool.series_key_seq', 6, true);
SELECT pg_catalog.setval('motorpool.shape_key_seq', 6, true);
SELECT pg_catalog.setval('motorpool.subject_key_seq', 6, true);
ALTER TABLE ONLY motorpool.body
    ADD CONSTRAINT body_pkey PRIMARY KEY (number, received_at);
ALTER TABLE ONLY motorpool.body_20261126
    ADD CONSTRAINT body_20261126_pkey PRIMARY KEY (number, received_at);
ALTER TABLE ONLY motorpool.body_20261127
    ADD CONSTRAINT body_20261127_pkey PRIMARY KEY (number, received_at);
ALTER TABLE ONLY motorpool.body_20261128
    ADD CONSTRAINT body_20261128_pkey PRIMARY KEY (number, received_at);
ALTER TABLE ONLY motorpool.delivery
    ADD CONSTRAINT delivery_pkey PRIMARY KEY (number, received_at);
ALTER TABLE ONLY motorpool.delivery_20261126
    ADD CONSTRAINT delivery_20261126_pkey PRIMARY KEY (number, received_at);
ALTER TABLE ONLY motorpool.delivery_20261127
    ADD CONSTRAINT delivery_20261127_pkey PRIMARY KEY (number, received_at);
ALTER TABLE ONLY motorpool.delivery_20261128
    ADD CONSTRAINT delivery_20261128_pkey PRIMARY KEY (number, received_at);
ALTER TABLE ONLY motorpool.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY motorpool.hour
    ADD CONSTRAINT hour_pkey PRIMARY KEY (hour);
ALTER TABLE ONLY motorpool.receiver
    ADD CONSTRAINT receiver_name_key UNIQUE (name);
ALTER TABLE ONLY motorpool.receiver
    ADD CONSTRAINT receiver_pkey PRIMARY KEY (key);
ALTER TABLE ONLY motorpool.refused
    ADD CONSTRAINT refused_pkey PRIMARY KEY (number);
ALTER TABLE ONLY motorpool.series
    ADD CONSTRAINT series_pkey PRIMARY KEY (key);
ALTER TABLE ONLY motorpool.series
    ADD CONSTRAINT series_subject_shape_key UNIQUE (subject, shape);
ALTER TABLE ONLY motorpool.shape
    ADD CONSTRAINT shape_digest_key UNIQUE (digest);
ALTER TABLE ONLY motorpool.shape
    ADD CONSTRAINT shape_pkey PRIMARY KEY (key);
ALTER TABLE ONLY motorpool.subject
    ADD CONSTRAINT subject_digest_key UNIQUE (digest);
ALTER TABLE ONLY motorpool.subject
    ADD CONSTRAINT subject_pkey PRIMARY KEY (key);
CREATE INDEX delivery_series ON ONLY motorpool.delivery USING btree (series, number);
CREATE INDEX delivery_20261126_series_number_idx ON motorpool.delivery_20261126 USING btree (series, number);
CREATE INDEX delivery_20261127_series_number_idx ON motorpool.delivery_20261127 USING btree (series, number);
CREATE INDEX delivery_20261128_series_number_idx ON motorpool.delivery_20261128 USING btree (series, number);
ALTER INDEX motorpool.body_pkey ATTACH PARTITION motorpool.body_20261126_pkey;
ALTER INDEX motorpool.body_pkey ATTACH PARTITION motorpool.body_20261127_pkey;
ALTER INDEX motorpool.body_pkey ATTACH PARTITION motorpool.body_20261128_pkey;
ALTER INDEX motorpool.delivery_pkey ATTACH PARTITION motorpool.delivery_20261126_pkey;
ALTER INDEX motorpool.delivery_series ATTACH PARTITION motorpool.delivery_20261126_series_number_idx;
ALTER INDEX motorpool.delivery_pkey ATTACH PARTITION motorpool.delivery_20261127_pkey;
ALTER INDEX motorpool.delivery_series ATTACH PARTITION motorpool.delivery_20261127_series_number_idx;
ALTER INDEX motorpool.delivery_pkey ATTACH PARTITION motorpool.delivery_20261128_pkey;
ALTER INDEX motorpool.delivery_series ATTACH PARTITION motorpool.delivery_20261128_series_number_idx;
