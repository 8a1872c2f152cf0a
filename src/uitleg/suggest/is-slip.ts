/** True when a name is another in other capitals, or but for one letter that is wrong, missing, too many or swapped. */
export function isSlip(written: string, name: string): boolean {
  if (written === name) return false;
  if (written.toLowerCase() === name.toLowerCase()) return true;
  let start = 0;
  while (start < written.length && written[start] === name[start]) start++;
  const [left, right] = [written.slice(start), name.slice(start)];
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}
