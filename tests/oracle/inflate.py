#!/usr/bin/env python3
"""Inflates what zlib deflated, as it is, cut short and damaged: the same bytes as zlib, or refused.

usage: inflate.py PROGRAM [SEED [ROUNDS]]

PROGRAM is tests/support/inflate_all.cpp. Every way that zlib deflates is taken: levels, strategies,
windows, memory, flushes; each stream also cut at a random byte and with bits changed at random, where
zlib's verdict counts: what it refuses is refused, but for bare streams, which an archive's checksum
guards.
"""

import random
import struct
import subprocess
import sys
import zlib

STRATEGIES = [zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE, zlib.Z_FIXED]
FLUSHES = [zlib.Z_NO_FLUSH, zlib.Z_NO_FLUSH, zlib.Z_PARTIAL_FLUSH, zlib.Z_SYNC_FLUSH,
           zlib.Z_FULL_FLUSH, zlib.Z_BLOCK]


def text(rng):
    size = rng.choice([0, 1, 2, 10, 100, 1000, 40_000, 200_000, 400_000])
    kind = rng.randrange(6)
    if kind == 0:
        return rng.randbytes(size)
    if kind == 1:
        return bytes([rng.randrange(256)]) * size
    if kind == 2:  # what repeats at a near distance
        return (rng.randbytes(rng.randint(1, 40)) * (size // 2 + 1))[:size]
    if kind == 3:  # letters of very different frequency have codes of up to fifteen bits
        letters = bytes(range(256))
        weights = [2 ** -min(i, 18) for i in range(256)]
        return bytes(rng.choices(letters, weights, k=size))
    if kind == 4:  # repeats at the farthest distance
        part = rng.randbytes(32768 - rng.choice([0, 1, 258, 300]))
        return (part * (size // len(part) + 1))[:size]
    lines = (b"2021,%d,%d,%06d,%d.%03d\n" % (rng.randrange(4, 900), rng.randrange(4, 900),
             rng.randrange(10 ** 6), rng.randrange(10 ** rng.randint(1, 6)), rng.randrange(1000))
             for _ in range(size // 20))
    return b"".join(lines)


def deflated(rng, data, wbits):
    deflate = zlib.compressobj(rng.randint(0, 9), zlib.DEFLATED, wbits, rng.randint(1, 9),
                               rng.choice(STRATEGIES))
    out, at = b"", 0
    while at < len(data):
        step = rng.choice([len(data), rng.randint(1, len(data))])
        out += deflate.compress(data[at:at + step]) + deflate.flush(rng.choice(FLUSHES))
        at += step
    return out + deflate.flush()


def member(rng, data):
    """A gzip member, with any of the fields that its head may have."""
    flags = rng.choice([0, 0, 0, rng.randrange(32)])
    head = b"\x1f\x8b\x08" + bytes([flags]) + rng.randbytes(6)
    if flags & 4:
        extra = rng.randbytes(rng.choice([0, 5, 3000]))
        head += struct.pack("<H", len(extra)) + extra
    for flag in (8, 16):
        if flags & flag:
            head += bytes(rng.randrange(1, 256) for _ in range(rng.randrange(30))) + b"\0"
    if flags & 2:
        head += struct.pack("<H", zlib.crc32(head) & 0xFFFF)
    return (head + deflated(rng, data, -rng.randint(9, 15)) +
            struct.pack("<II", zlib.crc32(data), len(data)))


def by_zlib(stream, wbits):
    """What zlib makes of all members; None where it refuses them or they are cut short."""
    out = b""
    while True:
        inflate = zlib.decompressobj(wbits)
        try:
            out += inflate.decompress(stream)
        except zlib.error:
            return None
        if not inflate.eof:
            return None
        stream = inflate.unused_data
        if wbits < 0:
            return out
        stream = stream.lstrip(b"\0")
        if not stream:
            return out


def damaged(rng, stream):
    bits = bytearray(stream)
    # Half of them near the beginning, where the codes of the first block stand.
    for _ in range(rng.choice([1, 1, 2, 10])):
        bits[rng.randrange(len(bits) if rng.random() < 0.5 else min(len(bits), 120))] ^= \
            1 << rng.randrange(8)
    return bytes(bits)


def cases(rng, rounds):
    """Kind, stream, and what has to come out."""
    for _ in range(rounds):
        data = text(rng)
        if rng.random() < 0.5:
            kind, wbits, stream = "d", -15, deflated(rng, data, -rng.randint(9, 15))
        else:
            kind, wbits, stream = "g", 31, member(rng, data)
            if rng.random() < 0.3:
                more = text(rng)
                stream += b"\0" * rng.choice([0, 0, 7]) + member(rng, more) + b"\0" * rng.choice([0, 9])
                data += more
        assert by_zlib(stream, wbits) == data
        yield kind, stream, data, None
        # Behind a member zeros are padding: what ends there is whole.
        cut = stream[:rng.randrange(len(stream))]
        out = by_zlib(cut, wbits) if cut else b""
        # An empty input is no gzip file at all.
        yield kind, cut, out if cut else None, "cut short" if out is None or not cut else None
        for _ in range(4):
            changed = damaged(rng, stream)
            yield kind, changed, by_zlib(changed, wbits), None


def main(program, seed=1, rounds=300):
    rng = random.Random(int(seed))
    tried = list(cases(rng, int(rounds)))
    stdin = b"".join(kind.encode() + struct.pack("<I", len(stream)) + stream
                     for kind, stream, _, _ in tried)
    out = subprocess.run([program], input=stdin, capture_output=True, check=True).stdout
    answers = out.decode().splitlines()
    assert len(answers) == len(tried), (len(answers), len(tried))
    wrong = 0
    for number, ((kind, stream, data, words), answer) in enumerate(zip(tried, answers)):
        if data is None and kind == "d" and words is None:
            continue  # inflaters differ in what they take for damage: archives have checksums
        if data is not None:
            right = answer == f"{len(data)} {zlib.crc32(data)}"
        else:
            right = answer.startswith("cannot read 'case': it is ") and (words or "it is ") in answer
        if not right:
            wrong += 1
            expected = "an error" if data is None else f"{len(data)} {zlib.crc32(data)}"
            print(f"case {number} ({kind}, {len(stream)} bytes): {answer!r}, not {expected} {words or ''}")
    refused = sum(data is None for _, _, data, _ in tried)
    print(f"{len(tried)} streams, {refused} of them to be refused: {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
