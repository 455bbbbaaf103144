const ROUNDS = 15;

/** What `measured` takes by what `reference` takes, for each of several rounds: side by side, as machines change pace. */
export function ratio(measured, reference) {
  milliseconds(measured);
  milliseconds(reference);
  return Array.from({ length: ROUNDS }, () => milliseconds(measured) / milliseconds(reference));
}

export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function milliseconds(task) {
  const start = performance.now();
  task();
  return performance.now() - start;
}
