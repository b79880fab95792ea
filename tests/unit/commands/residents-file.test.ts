import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { residentsFile } from '#src/commands/residents-file.ts';
import { residentsHtml } from '#src/data/export/residents-html.ts';
import { utf8Text } from '#src/data/export/utf8-text.ts';
import { buildResidents } from '#src/domain/residents/build-residents.ts';
import {
  checkResidentsFile,
  internalTextsOf,
  type ResidentsFaultCode,
} from '#src/domain/residents/check-file.ts';
import { publishedRows } from '#src/domain/residents/public-page.ts';
import { contactFunctions, residentsSections } from '#src/domain/residents/residents.ts';
import { residentsPage } from '#src/i18n/residents-text.ts';
import { residentsLook } from '#src/views/sources/residents/residents-look.ts';
import { countedIncidents, residentsInput, residentsSettings } from '../../builders/residents.ts';
import { startWords, wordsIn } from '../../builders/start-words.ts';

const input = residentsInput();
const guard = { names: input.names, internalTexts: internalTextsOf(input.facts) };
const stadsdelIds = input.places.filter(({ type }) => type === 'stadsdel').map(({ id }) => id);

beforeAll(startWords);

function pageOf(
  given: Parameters<typeof residentsSettings>[0] = {},
  counts: readonly number[] = [],
) {
  const counted =
    counts.length === 0
      ? null
      : countedIncidents({
          countByStadsdel: new Map(stadsdelIds.map((id, index) => [id, counts[index] ?? 0])),
        });
  const settings = residentsSettings(given);
  return residentsPage(buildResidents({ ...input, counted }, settings), wordsIn(settings.language));
}

const save = (page: ReturnType<typeof pageOf>) =>
  residentsFile(page, residentsLook, guard, { regionId: input.region.id, year: 2025 });

async function textOf(page: ReturnType<typeof pageOf>) {
  const outcome = await save(page);
  if (outcome.kind !== 'file') throw new Error(JSON.stringify(outcome));
  return new TextDecoder().decode(outcome.bytes);
}

describe('the file for residents', () => {
  it('holds no place below a stadsdel, no small count, no script and no address, whatever is chosen', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...residentsSections]),
        fc.constantFrom('sv' as const, 'en' as const),
        fc.constantFrom(...contactFunctions),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 }),
        async (sections, language, contact, counts) => {
          const html = await textOf(pageOf({ sections, language, contact }, counts));
          expect(html).not.toMatch(/<script|https?:|\son\w+=/i);
          const words = html.replace(/<[^>]*>/g, ' ');
          for (const place of input.places) {
            if (!['place', 'school', 'corridor', 'survey-area'].includes(place.type)) continue;
            expect(words).not.toContain(place.name);
          }
          const unpublished = html.replace(/<table class="published">[\s\S]*?<\/table>/, '');
          expect(unpublished).not.toMatch(/<td[^>]*>(?:<span[^>]*>)*[1-4]</);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('has its title, its language, its sources and what is not known', async () => {
    const outcome = await save(pageOf());
    expect(outcome.kind === 'file' && outcome.name).toBe(
      `platsbild-boende-${input.region.id}-2025.html`,
    );
    const html = await textOf(pageOf());
    expect(html).toContain(`<title>Trygghet i ${input.region.name} 2025</title>`);
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain('Vad vi inte vet');
    expect(html).toContain('trygghetssamordnaren på stadsdelsförvaltningen');
    for (const [, number] of html.matchAll(/href="#source-(\d+)"/g))
      expect(html).toContain(`id="source-${number}"`);
  });

  it('lets in its own stylesheet by checksum, and no other', async () => {
    const html = await textOf(pageOf());
    const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
    const base64 = btoa(String.fromCharCode(...new Uint8Array(digest)));
    expect(html).toContain(`style-src 'sha256-${base64}'`);
    expect(html).not.toMatch(/\sstyle=|unsafe-inline/);
  });

  it('marks practice data at the top, in its section and among the sources; own data is not marked', async () => {
    const counts = [9, 8, 7, 6, 5, 9, 8, 7];
    const own = await textOf(pageOf({ sections: ['counted'] }, counts));
    expect(own).toContain('Polisområdet');
    expect(own).not.toContain('ÖVNINGSDATA');
    const practice = countedIncidents({
      origin: 'practice',
      countByStadsdel: new Map(stadsdelIds.map((id) => [id, 9])),
    });
    const settings = residentsSettings({ sections: ['counted'] });
    const document = buildResidents({ ...input, counted: practice }, settings);
    const marked = await textOf(residentsPage(document, wordsIn('sv')));
    expect(marked.match(/ÖVNINGSDATA/g)).toHaveLength(3);
    expect(marked).toContain('Övningsdata: påhittade händelser. Period:');
  });

  it('sets own words as words', async () => {
    const html = await textOf(
      pageOf({ introduction: '<b>fet</b> & "så" \'här\' </p><i>', sections: [] }),
    );
    expect(html).toContain('&lt;b&gt;fet&lt;/b&gt; &amp; &quot;så&quot; &#39;här&#39; &lt;/p&gt;');
    expect(html).not.toMatch(/<b>|<i>/);
  });

  it('escapes any own words: the tags of the file stay those of the page', async () => {
    const plain = (await html('ord')).match(/<[a-z/][^>]*>/g)?.length;
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...'<>&"\'/ab=!-`;#x\0') }),
        async (odd) => {
          const text = `ord <b${odd}>`;
          expect((await html(text)).match(/<[a-z/][^>]*>/g)?.length).toBe(plain);
        },
      ),
      { numRuns: 40 },
    );
    async function html(introduction: string) {
      const bytes = await residentsHtml(pageOf({ introduction, sections: [] }), residentsLook);
      return new TextDecoder().decode(bytes);
    }
  });

  it('is refused with what was found in own words', async () => {
    const place = input.places.find(({ id }) => id === input.region.hotspotIds[1])?.name ?? '';
    const codesOf = async (introduction: string) => {
      const outcome = await save(pageOf({ introduction }));
      return outcome.kind === 'refused' ? outcome.faults.map(({ code }) => code) : outcome.kind;
    };
    expect(await codesOf(`Vi träffas vid ${place}.`)).toEqual(['place-name']);
    expect(await codesOf('Läs mer på https://example.org/')).toEqual(['foreign-address']);
    expect(await codesOf('Det var 3 anmälda brott.')).toEqual(['small-count']);
    expect(await codesOf(guard.internalTexts[0] ?? '')).toContain('internal-text');
    expect(await codesOf('Ring 070-123 45 67')).toBe('personal');
    expect(await codesOf('Välkommen att läsa.')).toBe('file');
  });
});

describe('the check of the bytes', () => {
  it('finds what is planted in a finished file', async () => {
    const page = pageOf();
    const clean = new TextDecoder().decode(await residentsHtml(page, residentsLook));
    const codes = (html: string): readonly ResidentsFaultCode[] => [
      ...new Set(
        checkResidentsFile(html, {
          ...guard,
          published: publishedRows(page),
        }).map(({ code }) => code),
      ),
    ];
    const planted = (text: string) => codes(clean.replace('</main>', `${text}</main>`));
    const [small = ''] = input.region.hotspotIds;
    const name = input.names.guarded.find((one) => one.length > 9) ?? '';
    expect(codes(clean)).toEqual([]);
    expect(planted(`<p>${name}</p>`)).toEqual(['place-name']);
    expect(planted(`<p>${name.slice(0, 4)}<b>${name.slice(4)}</b></p>`)).toEqual(['place-name']);
    expect(planted(`<p title="${name}"></p>`)).toEqual(['place-name']);
    expect(planted(`<p>&#${name.codePointAt(0)};${name.slice(1)}</p>`)).toEqual(['place-name']);
    expect(planted(`<p id="${small}"></p>`)).toEqual(['place-id']);
    expect(planted(`<!-- ${small} -->`)).toEqual(['place-id']);
    const cells = '<tr><th scope="row">X</th><td class="num"><span>3</span></td></tr>';
    expect(planted(`<table><tbody>${cells}</tbody></table>`)).toEqual(['small-count']);
    expect(planted(`<table class="published"><tbody>${cells}</tbody></table>`)).toEqual([
      'small-count',
    ]);
    expect(planted(`<p>${guard.internalTexts[0]?.toUpperCase()}</p>`)).toContain('internal-text');
    expect(planted('<img src="//example.org/x.png">')).toEqual(['foreign-address']);
    expect(planted('<a href="mailto:x">x</a>')).toEqual(['foreign-address']);
    expect(planted('<p>http://example.org</p>')).toEqual(['foreign-address']);
    expect(planted('<script>1</script>')).toEqual(['script']);
    expect(planted('<p onclick="x()">x</p>')).toEqual(['script']);
    expect(codes(clean.replace("default-src 'none'", "default-src 'self'"))).toEqual(['no-policy']);
    const broken = Uint8Array.of(0xff, 0xfe);
    expect(checkResidentsFile(utf8Text(broken), { ...guard, published: [] })).toEqual([
      { code: 'not-text', found: '' },
    ]);
  });
});
