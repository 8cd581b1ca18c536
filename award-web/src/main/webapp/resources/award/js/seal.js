// Seals ballots in the browser, and lets trustees make and use their halves of the key (ADR 17). What is marked, and the halves, never
// leave this page: only what is sealed does. Written to be read; the product's `award.ballot.cipher` and the verifier say the same.
const Seal = (() => {
  "use strict";

  const Q = BigInt("0xdbe162d1e9152918743499bfaa54329c0704ab672bf89af944633e02d4f3c8af");
  const P = BigInt("0x" +
    "f7ed8731d7875a8b38ec64a4684dbf06e42b67986becd32ee82be2156d901cb69625e479c1c12bef72148b143687d3c0" +
    "b402fdf27abe04f05f7abf07db3724dd62f69596fa74614db5675550d8de03771bf4ebdb6d62b92b3d7ecf630348a9da" +
    "ac7c2a27de1a3344180a8de11c6be9e02db28515a14e3cc6264aed86bc4ca883ee8b3ca276242f5a87ff3bab38920859" +
    "0c48ea4f09104298acd2eb0c9ccf1a886328e681b50d16486f61594017b3fdaacbc9d40e72d0ceb9c0363e088e822902" +
    "c80524b0cdd631eac65acfcb4b93348b0d4312b8954e201ddeb6be26a038539abee556327dcfaa0cec29329a27c8c49f" +
    "5c43ffceda55a8e9512649568e5327a8db44f7c81f180af30ea6b3e8d2b76c860ff6b99bfd92cb2209e1f9fa115b12ab" +
    "20576454be87d8f6b93b4ca0469069f63fe66cca67f2b3539afa1dacd40159fefd70ebc999143e6f8f41137186ac19c4" +
    "77d95f1d1da67230a7148696415ee635d4015c22f29cef931ded41d04505a844efc10a8a017ff875d3911afe4d69cccd");
  const G = BigInt("0x" +
    "e7f37dfde653b5d520a6d059cc2224d805e3c654ce484f28c8d9366345614283b2e2088d84c12fbed497efec39d7645f" +
    "d28450b21ff50885360bac0f3f8b2ed86ebda5b155516441918c04188f825e2744652c50775db7e321f2c882a33f6b1d" +
    "2ea44866a0faac406a7a68f9d681ea692aaf0f511ad4a1546adb78ea6d9c00fd0024d382bf501dceab62ceea8c50a5af" +
    "4a5ca0b76bad4bed6f47e168fd3a0b1805118e3d96e7d041d0777b2a85523eb1bd69111e12e83e35953c866a1d43607f" +
    "1eefe07b5e54ef0b4a4c20bc13bd623a6eed3bb2bad73fb2525bcf552c536ff3cb9ee2415638364aae23b2d9142a3fa8" +
    "1253f3974c61bd97cd39327b1130b1e154a3b01f3042576ba0eece483f67225c0849bc5cfb1c24715fd5c72b6a4b6947" +
    "8dd3fdbf50b7f90029a25405fcd20860ad841380d2693f88e67035f2ab165636deab1732d6114164fbf754904ce81743" +
    "f8c8c89a0f91d00be34d3dab7178b0c580eed992e6115d816c3005648c6664797d12463d169f3efc953a5c5ea9af4e6c");
  const mod = (number, by) => (number % by + by) % by;
  const element = number => number.toString(16).padStart(768, "0");
  const exponent = number => number.toString(16).padStart(64, "0");
  const number = hex => BigInt("0x" + hex);

  // SHA-256 (FIPS 180-4), in hexadecimal: the browser's own is missing on pages that came without TLS.
  const ROUNDS = [], START = [];
  for (let n = 2; ROUNDS.length < 64; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
    if (!prime) continue;
    const part = root => { const f = n ** (1 / root); return (f - Math.floor(f)) * 4294967296 | 0; };
    if (START.length < 8) START.push(part(2));
    ROUNDS.push(part(3));
  }
  const sha256 = text => {
    const bytes = new TextEncoder().encode(text);
    const length = bytes.length + 9 + 63 & ~63;
    const data = new Uint8Array(length);
    data.set(bytes);
    data[bytes.length] = 128;
    new DataView(data.buffer).setUint32(length - 4, bytes.length * 8);
    new DataView(data.buffer).setUint32(length - 8, Math.floor(bytes.length / 536870912));
    const h = START.slice(), w = new Int32Array(64), view = new DataView(data.buffer);
    const turn = (x, n) => x >>> n | x << 32 - n;
    for (let at = 0; at < length; at += 64) {
      for (let t = 0; t < 64; t++) {
        w[t] = t < 16 ? view.getInt32(at + 4 * t)
          : w[t - 16] + (turn(w[t - 15], 7) ^ turn(w[t - 15], 18) ^ w[t - 15] >>> 3) + w[t - 7] + (turn(w[t - 2], 17) ^ turn(w[t - 2], 19) ^ w[t - 2] >>> 10);
      }
      const s = h.slice();
      for (let t = 0; t < 64; t++) {
        const one = s[7] + (turn(s[4], 6) ^ turn(s[4], 11) ^ turn(s[4], 25)) + (s[4] & s[5] ^ ~s[4] & s[6]) + ROUNDS[t] + w[t];
        const two = (turn(s[0], 2) ^ turn(s[0], 13) ^ turn(s[0], 22)) + (s[0] & s[1] ^ s[0] & s[2] ^ s[1] & s[2]);
        s.pop();
        s[3] = s[3] + one | 0;
        s.unshift(one + two | 0);
      }
      for (let i = 0; i < 8; i++) h[i] = h[i] + s[i] | 0;
    }
    return h.map(word => (word >>> 0).toString(16).padStart(8, "0")).join("");
  };

  const hash = words => sha256(words.map(word => new TextEncoder().encode(String(word)).length + ":" + word).join(""));
  const challenge = words => mod(number(hash(words)), Q);

  const randomExponent = () => {
    for (;;) {
      const drawn = number(Array.from(crypto.getRandomValues(new Uint8Array(32)), byte => byte.toString(16).padStart(2, "0")).join(""));
      if (drawn > 0n && drawn < Q) return drawn;
    }
  };

  const power = (base, e) => {
    let result = 1n;
    for (; e > 0n; e >>= 1n) {
      if (e & 1n) result = result * base % P;
      base = base * base % P;
    }
    return result;
  };

  // Powers of one base, many times over: 64 steps each, once its table is made.
  const powersOf = base => {
    const table = [];
    for (let digit = 0; digit < 64; digit++) {
      const row = [1n];
      for (let i = 1; i < 16; i++) row.push(row[i - 1] * base % P);
      table.push(row);
      base = row[15] * base % P;
    }
    return e => {
      let result = 1n;
      e = mod(e, Q);
      for (let digit = 0; digit < 64; digit++, e >>= 4n) {
        const four = Number(e & 15n);
        if (four) result = result * table[digit][four] % P;
      }
      return result;
    };
  };

  const ofG = powersOf(G);

  class Contest {
    // told: {contest, key, seats (or null), candidates}
    constructor(told, seat) {
      Object.assign(this, told, { seat });
      this.ofKey = powersOf(number(told.key));
    }

    seal(value, random) {
      return { value, random, a: ofG(random), b: this.ofKey(random) * ofG(BigInt(value)) % P };
    }

    // The sealed number is one of 0 … most. Who sealed it knows all exponents, so every power is one of two bases.
    proof(sealed, most, place) {
      const branches = [], commitments = [], secret = randomExponent();
      for (let each = 0; each <= most; each++) {
        const branch = each === sealed.value ? null : { c: randomExponent(), r: randomExponent() };
        const e = branch ? mod(branch.r - sealed.random * branch.c, Q) : secret;
        const off = branch ? mod(BigInt(each - sealed.value) * branch.c, Q) : 0n;
        branches.push(branch);
        commitments.push(ofG(e), this.ofKey(e) * ofG(off) % P);
      }
      const whole = challenge(["range", 3, this.contest, this.seat, place, element(sealed.a), element(sealed.b), ...commitments.map(element)]);
      const c = mod(whole - branches.reduce((sum, each) => sum + (each ? each.c : 0n), 0n), Q);
      branches[sealed.value] = { c, r: mod(secret + c * sealed.random, Q) };
      return branches.map(each => exponent(each.c) + " " + exponent(each.r)).join(" ");
    }

    line(sealed, place) {
      return element(sealed.a) + " " + element(sealed.b) + " " + this.proof(sealed, 1, place);
    }

    // choices: 1 in favour, -1 against, 0 abstained, in ballot order
    ballot(choices) {
      const lines = [];
      let all = { value: 0, random: 0n, a: 1n, b: 1n };
      const plus = (x, y) => ({ value: x.value + y.value, random: mod(x.random + y.random, Q), a: x.a * y.a % P, b: x.b * y.b % P });
      choices.forEach((choice, i) => {
        const favours = this.seal(choice === 1 ? 1 : 0, randomExponent());
        const opposes = this.seal(choice === -1 ? 1 : 0, randomExponent());
        lines.push(this.line(favours, i + ".for"), this.line(opposes, i + ".against"), this.proof(plus(favours, opposes), 1, i + ".either"));
        all = plus(all, favours);
      });
      if (this.seats !== null && this.seats < choices.length) lines.push(this.proof(all, this.seats, "total"));
      return lines;
    }

    tracker(lines) {
      return hash(["ballot", this.contest, this.seat, lines.length, ...lines]);
    }
  }

  const publicHalf = (x, poll, place) => {
    const key = ofG(x), secret = randomExponent();
    const c = challenge(["key", poll, place, element(key), element(ofG(secret))]);
    return element(key) + " " + exponent(c) + " " + exponent(mod(secret + c * x, Q));
  };

  // sums: [[a, b], …]
  const openings = (x, contest, place, sums) => sums.map(([a, b], i) => {
    const base = number(a), part = power(base, x), secret = randomExponent();
    const c = challenge(["open", 3, contest, place, i, a, b, element(part), element(ofG(secret)), element(power(base, secret))]);
    return element(part) + " " + exponent(c) + " " + exponent(mod(secret + c * x, Q));
  });

  // A half as people keep it: groups of four, the last two a check on the others.
  const write = x => (exponent(x) + sha256(exponent(x)).slice(0, 8)).match(/.{4}/g).join(" ").toUpperCase();
  const read = text => {
    const digits = text.replace(/[^0-9a-fA-F]/g, "").toLowerCase();
    if (digits.length !== 72 || sha256(digits.slice(0, 64)).slice(0, 8) !== digits.slice(64)) return null;
    return number(digits.slice(0, 64));
  };

  return { Contest, sha256, randomExponent, publicHalf, openings, write, read, fits: (x, half) => element(ofG(x)) === half.split(" ")[0] };
})();
