// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline of a script: lists all connections page by page with Node's fetch, keeps them, and
// prints the milliseconds that it took, without Node's own start.
// Usage: TOKEN=… node fetchlist.mjs FIRST_URL
const begin = performance.now();
let next = process.argv[2];
const headers = {Authorization: `Bearer ${process.env.TOKEN}`};
const kept = [];
while (next) {
    const answer = await fetch(next, {headers});
    const page = await answer.json();
    for (const item of page.data) {
        kept.push({
            id: item.id, user: item.attributes.user.id, vehicle: item.relationships.vehicle.data.id,
            make: item.attributes.vehicle.make, model: item.attributes.vehicle.model,
            createdAt: new Date(item.meta.createdAt), updatedAt: new Date(item.meta.updatedAt),
        });
    }
    next = page.links.next;
}
if (kept.length === 0)
    throw new Error('nothing listed');
console.log(performance.now() - begin);
