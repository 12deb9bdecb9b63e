// SHA-256 as FIPS 180-4 has it (https://doi.org/10.6028/NIST.FIPS.180-4), for releases that have no GlideDigest. Its words
// are 32-bit integers with a sign, as the operators of the language make them.

/** The first bits of the fractional parts of the square roots of the first eight primes. */
const INITIAL = [
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] // prettier-ignore

/** The same of the cube roots of the first 64 primes. */
const ROUNDS = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
] // prettier-ignore

const BLOCK = 64

type Eight = [number, number, number, number, number, number, number, number]

/** SHA-256 of the UTF-8 text, 64 hexadecimal digits in lower case. Throws on half of a pair of surrogates, which no text
 * that came in has (`isStorable`). */
export function sha256(text: string): string {
    const words = padded(utf8(text))
    let hash = INITIAL.map((word) => word | 0)
    for (let block = 0; block < words.length; block += BLOCK / 4) {
        hash = compress(hash, schedule(words, block))
    }
    return hash.map(hex).join('')
}

function utf8(text: string): number[] {
    const bytes: number[] = []
    const encoded = encodeURIComponent(text)
    for (let at = 0; at < encoded.length; at++) {
        const isEscaped = encoded.charAt(at) === '%'
        bytes.push(isEscaped ? parseInt(encoded.slice(at + 1, at + 3), 16) : encoded.charCodeAt(at))
        if (isEscaped) at += 2
    }
    return bytes
}

/** The message as words, with one bit set after it and its length in bits at the end of the last block. */
function padded(bytes: number[]): number[] {
    const length = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK
    const words: number[] = []
    for (let at = 0; at < length; at++) {
        const byte = at === bytes.length ? 0x80 : bytes[at] || 0
        words[at >> 2] = ((words[at >> 2] || 0) << 8) | byte
    }
    words[words.length - 1] = bytes.length * 8
    return words
}

function schedule(message: number[], block: number): number[] {
    const words = message.slice(block, block + BLOCK / 4)
    for (let at = words.length; at < ROUNDS.length; at++) {
        const [early, late] = [wordAt(words, at - 15), wordAt(words, at - 2)]
        const first = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
        const second = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
        words.push((wordAt(words, at - 16) + first + wordAt(words, at - 7) + second) | 0)
    }
    return words
}

function compress(hash: number[], words: number[]): number[] {
    let [a, b, c, d, e, f, g, h] = hash as Eight
    ROUNDS.forEach((constant, round) => {
        const choice = (e & f) ^ (~e & g)
        const majority = (a & b) ^ (a & c) ^ (b & c)
        const first = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + constant + wordAt(words, round)
        const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority
        h = g
        g = f
        f = e
        e = (d + first) | 0
        d = c
        c = b
        b = a
        a = (first + second) | 0
    })
    return [a, b, c, d, e, f, g, h].map((word, at) => (word + wordAt(hash, at)) | 0)
}

function rotate(word: number, bits: number): number {
    return (word >>> bits) | (word << (32 - bits))
}

function wordAt(words: number[], at: number): number {
    return words[at] as number
}

/** Eight digits. */
function hex(word: number): string {
    return `0000000${(word >>> 0).toString(16)}`.slice(-8)
}
