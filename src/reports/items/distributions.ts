// The distributions that tests and intervals need: chi-squared and Student's t, and Holm's correction for many tests.

/** ln Γ(x) for x > 0, by Stirling's series after moving x up to where it is exact to 14 digits. */
function logGamma(x: number): number {
  let [shift, at] = [0, x];
  for (; at < 12; at += 1) shift += Math.log(at);
  const inverse = 1 / (at * at);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

/**
 * Probability of a chi-squared of at least this size by chance.
 * @param degrees of freedom, at least 1
 */
export function chiSquaredTail(value: number, degrees: number): number {
  if (!(value > 0)) return 1;
  const [shape, x] = [degrees / 2, value / 2];
  const scale = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    // The series of the lower incomplete gamma function.
    let term = 1 / shape;
    let total = term;
    for (let k = 1; k < 1000 && term > total * 1e-16; k += 1) {
      term *= x / (shape + k);
      total += term;
    }
    return Math.min(1, Math.max(0, 1 - scale * total));
  }
  // The continued fraction of the upper one, by Lentz's method.
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < 1000; k += 1) {
    const a = -k * (k - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return Math.min(1, scale * fraction);
}

/** Probability that Student's t lies within ±value, by integrating its density with Simpson's rule. */
function tWithin(value: number, degrees: number): number {
  const constant =
    Math.exp(logGamma((degrees + 1) / 2) - logGamma(degrees / 2)) / Math.sqrt(degrees * Math.PI);
  // With x = √degrees · tan θ the density becomes a power of the cosine, smooth however heavy the tails.
  const end = Math.atan(value / Math.sqrt(degrees));
  const steps = 200;
  const height = (index: number) => Math.cos((index * end) / steps) ** (degrees - 1);
  let total = height(0) + height(steps);
  for (let index = 1; index < steps; index += 1) total += height(index) * (index % 2 === 1 ? 4 : 2);
  return (2 * constant * Math.sqrt(degrees) * total * end) / (3 * steps);
}

const quantiles = new Map<number, number>();

/** The two-sided 95 % quantile of Student's t: 12,706 for one degree of freedom, 1,960 for many. @param degrees at least 1 */
export function t95(degrees: number): number {
  if (degrees > 200) {
    // Cornish–Fisher: right to six digits from here on.
    const z = 1.959963984540054;
    const terms = [
      (z ** 3 + z) / 4,
      (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
      (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    ];
    return terms.reduce((sum, term, index) => sum + term / degrees ** (index + 1), z);
  }
  const known = quantiles.get(degrees);
  if (known !== undefined) return known;
  let [low, high] = [1.9, 13];
  for (let round = 0; round < 50; round += 1) {
    const middle = (low + high) / 2;
    if (tWithin(middle, degrees) < 0.95) low = middle;
    else high = middle;
  }
  quantiles.set(degrees, low);
  return low;
}

/** Holm's (1979) adjusted probabilities of several tests, in their order: below 0.05 is beyond chance for the whole family. */
export function holm(probabilities: readonly number[]): number[] {
  const order = probabilities.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(probabilities.length).fill(1);
  let highest = 0;
  order.forEach(({ p, index }, rank) => {
    highest = Math.max(highest, Math.min(1, p * (order.length - rank)));
    adjusted[index] = highest;
  });
  return adjusted;
}
