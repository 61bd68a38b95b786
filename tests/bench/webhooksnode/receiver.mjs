// SPDX-License-Identifier: GPL-3.0-or-later
// A receiver of webhooks as one writes it with Express: the raw body, its HMAC in constant time, the
// event into SQLite, then 200. As durable as Motorpool's: WAL, and every commit flushed.
import crypto from 'node:crypto';
import Database from 'better-sqlite3';
import express from 'express';

const [port, path] = process.argv.slice(2);
const token = process.env.SMARTCAR_MANAGEMENT_TOKEN;

const database = new Database(path);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec(`CREATE TABLE event (id TEXT PRIMARY KEY, type TEXT, vehicle TEXT, user TEXT,
    received INTEGER, body BLOB)`);
const insert = database.prepare('INSERT OR IGNORE INTO event VALUES (?, ?, ?, ?, ?, ?)');

const app = express();
app.disable('x-powered-by');
app.disable('etag');
app.post('/smartcar', express.raw({type: 'application/json', limit: '256kb'}), (request, response) => {
    const told = Buffer.from(request.get('SC-Signature') ?? '', 'hex');
    const expected = crypto.createHmac('sha256', token).update(request.body).digest();
    if (told.length !== expected.length || !crypto.timingSafeEqual(told, expected))
        return response.status(401).end();
    const event = JSON.parse(request.body.toString('utf8'));
    insert.run(event.eventId, event.eventType, event.data?.vehicle?.id, event.data?.user?.id,
               Date.now(), request.body);
    response.status(200).end();
});
app.listen(Number(port), '127.0.0.1', () => console.log('listening'));
