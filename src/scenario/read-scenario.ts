import type { Diagnostic, Span } from './diagnostic.ts';
import { checkStory } from './flow/check-story.ts';
import { hashScenario } from './hash.ts';
import { readCalendar } from './read/calendar.ts';
import { readEndings } from './read/endings.ts';
import { readAbout, readCast, readManager, readStore, readVariables } from './read/front-matter.ts';
import { checkMarket, type MarketRanges } from './read/market.ts';
import { MOST_SCENES, readMoments } from './read/moments.ts';
import { gatherNames, type Reading } from './read/names.ts';
import { FORMAT, type Scenario } from './scenario.ts';
import { checkShape } from './shape/check-shape.ts';
import { parseSource } from './source/parse-source.ts';
import { openReport, type Tell } from './source/report.ts';
import { childOf, type SourceNode, textOf, wordsOf } from './source/source-node.ts';

/** What reading gives: every mistake in file order, and the scenario when none is an error. */
export interface ScenarioReading {
  readonly scenario?: Scenario;
  readonly diagnostics: Diagnostic[];
}

/**
 * Reads a scenario file, YAML or JSON. Collects all mistakes and never throws, whatever the text.
 * The same scenario written in either language gives the same hash. With `ranges`, a number of the
 * market outside what the evidence allows is warned of.
 */
export function readScenario(source: string, ranges: MarketRanges = {}): ScenarioReading {
  const { tell, diagnostics } = openReport(source.length);
  const { root, broken } = parseSource(source, tell);
  // After an error of syntax everything else would be guesswork, and hide what is really wrong.
  if (root === undefined || broken) return { diagnostics: diagnostics() };
  checkShape(root, tell);
  checkMarket(root, ranges, tell);
  const scenario = readParts(root, source, tell);
  const found = diagnostics();
  if (found.some(({ severity }) => severity === 'error')) return { diagnostics: found };
  return { scenario: { ...scenario, hash: hashScenario(scenario) }, diagnostics: found };
}

function readParts(root: SourceNode, text: string, tell: Tell): Omit<Scenario, 'hash'> {
  const cast = readCast(root, tell);
  const variables = readVariables(root, cast, tell);
  const head = { cast, variables, manager: readManager(root), store: readStore(root) };
  const reading: Reading = { text, tell, names: gatherNames(root, head), spans: new Map() };
  const moments = readMoments(root, reading);
  const calendar = readCalendar(root, reading);
  const endings = readEndings(root, reading);
  const placeOf = (name: string): Span => reading.spans.get(name) ?? root.span;
  const scenes = moments.reduce((sum, moment) => sum + moment.scenes.length, 0);
  if (scenes <= MOST_SCENES)
    checkStory({ moments, calendar }, { places: reading.names.places, placeOf, tell });
  const questions = wordsOf(childOf(childOf(root, 'debrief'), 'questions'));
  return {
    format: FORMAT,
    id: textOf(root, 'id') ?? '',
    title: textOf(root, 'title') ?? '',
    language: textOf(root, 'language') ?? 'en',
    about: readAbout(root),
    ...head,
    calendar,
    moments,
    endings,
    debrief: { questions: questions.map(({ text: question }) => question) },
  };
}
