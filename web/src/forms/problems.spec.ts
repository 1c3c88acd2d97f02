import { problemOf, stillSaid, summaryLine } from './problems';

const page = (labels: Readonly<Record<string, string>>) =>
  Object.defineProperty(globalThis, 'document', {
    configurable: true,
    value: { getElementById: (id: string) => (id in labels ? { textContent: labels[id] } : null) },
  });

const unanswered = (field: string) => ({ field, text: 'Please answer this.' });

describe('a line of the summary', () => {
  beforeEach(() => page({ 'sex-label': 'Sex ', 'topic-label': 'What is it about?', 'stage-label': 'أين هو؟' }));

  it('names its question by the words beside the field', () => {
    expect(summaryLine(unanswered('sex'))).toBe('Sex: Please answer this.');
  });

  it('puts no colon after a question mark', () => {
    expect(summaryLine(unanswered('topic'))).toBe('What is it about? Please answer this.');
    expect(summaryLine(unanswered('stage'))).toBe('أين هو؟ Please answer this.');
  });

  it('takes the name that was given to it before the one on the page', () => {
    expect(summaryLine({ ...unanswered('sex'), label: 'Sex of the child' })).toBe(
      'Sex of the child: Please answer this.',
    );
  });

  it('says what to do where nothing stands beside the field', () => {
    expect(summaryLine(unanswered('nowhere'))).toBe('Please answer this.');
  });

  it('leaves the text beside the field as it is', () => {
    expect(problemOf([unanswered('sex')], 'sex')).toBe('Please answer this.');
  });
});

describe('what was said of answers', () => {
  const day = { field: 'day', text: 'This moment has passed.' };

  it('is over once the answer is another one, and stays for the others', () => {
    const said = [day, unanswered('sex')];
    expect(stillSaid(said, [unanswered('sex')])).toEqual([unanswered('sex')]);
    expect(stillSaid(said, said)).toEqual(said);
  });

  it('is over where something else is wrong with it now, which nobody was told yet', () => {
    expect(stillSaid([day], [unanswered('day')])).toEqual([]);
  });
});
