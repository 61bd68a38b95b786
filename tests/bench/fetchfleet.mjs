// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline of a script: fetches a whole fleet with eight pages in flight, keeps each connection
// once, and prints the milliseconds and the CPU time that it took, without Node's own start.
// Usage: TOKEN=… node fetchfleet.mjs FIRST_URL
const first = process.argv[2];
const headers = {Authorization: `Bearer ${process.env.TOKEN}`};
const kept = new Map();
const begin = performance.now();
const beginCpu = process.cpuUsage();

async function take(number) {
    const answer = await fetch(first.replace('number%5D=1', `number%5D=${number}`), {headers});
    const page = await answer.json();
    for (const item of page.data) {
        kept.set(item.id, {
            id: item.id, user: item.attributes.user.id, vehicle: item.relationships.vehicle.data.id,
            make: item.attributes.vehicle.make, model: item.attributes.vehicle.model,
            year: item.attributes.vehicle.year, permissions: item.attributes.permissions,
            createdAt: new Date(item.meta.createdAt), updatedAt: new Date(item.meta.updatedAt),
        });
    }
    return page.meta.totalCount;
}

const pages = Math.ceil(await take(1) / 100);
let next = 2;
await Promise.all(Array.from({length: 8}, async () => {
    while (next <= pages)
        await take(next++);
}));
if (kept.size !== pages * 100)
    throw new Error(`${kept.size} connections came`);
const cpu = process.cpuUsage(beginCpu);
console.log(JSON.stringify({ms: performance.now() - begin, cpuMs: (cpu.user + cpu.system) / 1000}));
