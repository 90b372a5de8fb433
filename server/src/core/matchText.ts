import { baseWeight, defaultThresholds } from "./clueTable";
import { supportOf } from "./fileEvidence";
import type { Clue, Match } from "./insight";
import type { Literal } from "./literal";
import { byRank, type Surroundings } from "./match";
import { valueClues } from "./valueClues";

const cueWeight = 3.25;
/** A number in a comment or a sentence is explained on hover at most. */
const ceiling = defaultThresholds.likely - 0.25;

/** Weighs a number in a comment or string. The scanner only gives those that stand beside a word such as `error` or `status`. */
export const matchText = (
  literal: Literal,
  { catalogs, evidence }: Surroundings,
): readonly Match[] => {
  const asked = { value: literal.value, text: literal.spelling };
  return catalogs.heads
    .filter(
      ({ id, scope }) =>
        scope === "ambient" ||
        scope === "protocol" ||
        scope === "project" ||
        evidence.has(id),
    )
    .flatMap(({ id, scope }) => {
      const hit = catalogs.lookUp(id, asked);
      const support = supportOf(evidence, id);
      if (
        hit === undefined ||
        (scope === "vendor" &&
          (support.kind === "none" || support.kind === "words"))
      )
        return [];
      const own: readonly Clue[] = [
        {
          id: "base",
          family: "any",
          weight: baseWeight,
          because: "most numbers are no codes",
        },
        {
          id: "text.cue",
          family: "any",
          weight: cueWeight,
          because: "a word beside it speaks of codes",
        },
        ...valueClues(literal, hit),
      ];
      const total = own.reduce(
        (sum, { weight }) => sum + weight,
        support.weight,
      );
      return [
        {
          hit,
          score: Math.min(total, ceiling),
          clues: [...own, ...support.clues],
        },
      ];
    })
    .sort(byRank);
};
