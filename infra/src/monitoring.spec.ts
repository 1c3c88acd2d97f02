import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bootService, type BootedService } from '@mrc/testing';
import { parser } from '@prometheus-io/lezer-promql';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { parse } from 'yaml';
import * as z from 'zod';
import { startTestGateway, type TestGateway } from '../../gateway/test/test-gateway';
import { reporting } from '../../services/reporting/src/reporting.module';

const monitoring = path.join(__dirname, '..', 'monitoring');
const read = (file: string): string => readFileSync(path.join(monitoring, file), 'utf8');

const ruleFile = z.object({
  groups: z.array(
    z.object({
      rules: z.array(
        z.strictObject({
          alert: z.string(),
          expr: z.string(),
          for: z.string().optional(),
          labels: z.strictObject({ severity: z.enum(['page', 'ticket']) }),
          annotations: z.strictObject({ summary: z.string(), action: z.string() }),
        }),
      ),
    }),
  ),
});
const dashboard = z.object({
  panels: z.array(z.object({ title: z.string(), targets: z.array(z.object({ expr: z.string() })) })),
});
const scrapes = z.object({
  rule_files: z.array(z.string()),
  scrape_configs: z.array(
    z.object({
      static_configs: z.array(z.object({ targets: z.array(z.string()), labels: z.record(z.string(), z.string()) })),
    }),
  ),
});

const alerts = ruleFile.parse(parse(read('alerts.yml'))).groups.flatMap(({ rules }) => rules);
const panels = dashboard.parse(JSON.parse(read('dashboard.json'))).panels;

/** What an expression names: its metrics, with the labels it asks each for; throws where it is not PromQL. */
const namedIn = (expression: string) => {
  const named: { metric: string; labels: string[] }[] = [];
  const grouped: string[] = [];
  parser.parse(expression).iterate({
    enter: ({ node }) => {
      if (node.type.isError) throw new Error(`${expression} is not PromQL at ${node.from}`);
      const text = expression.slice(node.from, node.to);
      if (node.name === 'VectorSelector') {
        const metric = node.getChild('Identifier');
        named.push({ metric: metric ? expression.slice(metric.from, metric.to) : text, labels: [] });
      }
      if (node.name === 'LabelName') {
        if (node.parent?.name === 'GroupingLabels') grouped.push(text);
        else named.at(-1)?.labels.push(text);
      }
    },
  });
  return named.map(({ metric, labels }) => ({ metric, labels: [...labels, ...grouped] }));
};

/** The labels of each metric that a text of figures tells; no labels where it tells no value. */
const labelsIn = (text: string): Map<string, Set<string>> => {
  const known = new Map<string, Set<string>>();
  for (const line of text.split('\n')) {
    const type = /^# TYPE (\S+) (\S+)/.exec(line);
    if (type?.[1]) {
      const series = type[2] === 'histogram' ? ['_bucket', '_sum', '_count'] : [''];
      for (const end of series) known.set(`${type[1]}${end}`, new Set());
    }
    const sample = /^([a-z_0-9]+)\{(.*)\} /.exec(line);
    for (const [, label] of (sample?.[2] ?? '').matchAll(/(\w+)="/g))
      if (label) known.get(sample?.[1] ?? '')?.add(label);
  }
  return known;
};

const headings = readFileSync(path.join(__dirname, '../../docs/operations.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('#'))
  .map((line) =>
    line
      .replace(/^#+ /, '')
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );

describe('what Prometheus and Grafana are given', () => {
  let service: BootedService;
  let gateway: TestGateway;
  let known: Map<string, Set<string>>;

  beforeAll(async () => {
    [service, gateway] = await Promise.all([
      bootService(reporting, { environment: { WATCHED_FOLDERS: __dirname } }),
      startTestGateway(),
    ]);
    const own = new Registry();
    collectDefaultMetrics({ register: own });
    const texts = [`${service.http}/metrics`, `${gateway.url}/metrics`].map(async (url) => (await fetch(url)).text());
    known = new Map([
      ...labelsIn(await own.metrics()),
      ...(await Promise.all(texts)).flatMap((text) => [...labelsIn(text)]),
      ['up', new Set(['job', 'program'])],
    ]);
  }, 120_000);

  afterAll(async () => {
    await gateway.close();
    await service.close();
  });

  const expressions = [
    ...alerts.map(({ alert, expr }) => [alert, expr] as const),
    ...panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const)),
  ];

  it.each(expressions)('%s asks for what a program tells: %s', (_title, expression) => {
    const named = namedIn(expression);
    expect(named.length).toBeGreaterThan(0);
    for (const { metric, labels } of named) {
      const told = known.get(metric);
      expect({ metric, isTold: told !== undefined }).toEqual({ metric, isTold: true });
      const always = ['service', 'le', ...(told?.size === 0 ? labels : [])];
      expect(labels.filter((label) => !told?.has(label) && !always.includes(label))).toEqual([]);
    }
  });

  it.each(alerts.filter(({ expr }) => expr.includes('increase(')).map(({ alert, expr }) => [alert, expr] as const))(
    '%s also sees what begins to be counted with the first of its kind: %s',
    (_name, expression) => {
      const counted = [...expression.matchAll(/increase\((\w+)/g)].map(([, metric]) => metric ?? '');
      const begins = counted.some((metric) => known.get(metric)?.size === 0);
      expect(begins).toBe(/ unless .* offset /.test(expression));
    },
  );

  it.each(alerts.map((alert) => [alert.alert, alert] as const))(
    '%s says what is wrong and where to read on',
    (_name, alert) => {
      const { summary, action } = alert.annotations;
      const [file, heading] = action.split('#');
      expect(file).toBe('docs/operations.md');
      expect(headings).toContain(heading);
      const labels = [...summary.matchAll(/\$labels\.(\w+)/g)].map(([, label]) => label);
      const told = namedIn(alert.expr).flatMap(({ metric }) => [...(known.get(metric) ?? [])]);
      const unknown = labels.filter((label) => label !== 'service' && told.length > 1 && !told.includes(label ?? ''));
      expect(unknown).toEqual([]);
    },
  );

  it('scrapes the six programs of a start with its usual ports', () => {
    const { rule_files, scrape_configs } = scrapes.parse(parse(read('prometheus.yml')));
    expect(rule_files).toEqual(['alerts.yml']);
    const targets = scrape_configs.flatMap(({ static_configs }) =>
      static_configs.map(({ targets: [address], labels }) => [labels['program'], address]),
    );
    expect(Object.fromEntries(targets)).toEqual({
      gateway: '127.0.0.1:4000',
      directory: '127.0.0.1:4111',
      registration: '127.0.0.1:4113',
      assistance: '127.0.0.1:4115',
      referrals: '127.0.0.1:4117',
      reporting: '127.0.0.1:4119',
    });
  });
});
