type Numbers = ArrayLike<number>;

/** Answers are compared before anything is timed: a difference ends the run and names the first. */
export function expectEqual(what: string, ours: Numbers, theirs: Numbers): void {
  if (ours.length !== theirs.length) {
    throw new Error(`${what}: ${ours.length} answers, the peer has ${theirs.length}`);
  }
  for (let at = 0; at < ours.length; at += 1) {
    if (ours[at] !== theirs[at]) {
      throw new Error(`${what}: answer ${at} is ${ours[at]}, the peer says ${theirs[at]}`);
    }
  }
}
