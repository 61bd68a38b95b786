// SPDX-License-Identifier: GPL-3.0-or-later
#include "demorandom.h"

namespace motorpool {

DemoRandom DemoRandom::forItem(quint64 seed, quint64 number)
{
    DemoRandom mixed(seed * 0x9e3779b97f4a7c15U + number);
    return DemoRandom(mixed.next());
}

DemoRandom DemoRandom::forItem(quint64 seed, QByteArrayView name)
{
    quint64 hash = 0xcbf29ce484222325U; // FNV-1a: qHash differs from machine to machine
    for (const char c : name)
        hash = (hash ^ quint64(uchar(c))) * 0x100000001b3U;
    return forItem(seed, hash);
}

quint64 DemoRandom::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

int DemoRandom::below(int end)
{
    return int(next() % quint64(end));
}

int DemoRandom::between(int first, int last)
{
    return first + below(last - first + 1);
}

double DemoRandom::unit()
{
    return double(next() >> 11) * 0x1p-53;
}

QByteArray DemoRandom::uuid()
{
    QByteArray raw(16, Qt::Uninitialized);
    for (char &byte : raw)
        byte = char(next() & 0xff);
    raw[6] = char((raw[6] & 0x0f) | 0x40);
    raw[8] = char((raw[8] & 0x3f) | 0x80);
    const QByteArray hex = raw.toHex();
    return hex.mid(0, 8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4) + '-' +
           hex.mid(20);
}

} // namespace motorpool
