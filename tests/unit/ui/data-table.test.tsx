// @vitest-environment happy-dom

import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataTable } from '#src/ui/data-table.tsx';
import type { DataTableColumn } from '#src/ui/table-columns.ts';
import { tableText } from '#src/ui/table-text.ts';
import { click, render } from './render.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
}

const rows: readonly Row[] = [
  { id: 'a', name: 'Alfa', value: null },
  { id: 'b', name: 'Örn', value: 9 },
  { id: 'c', name: 'Zeta', value: 0 },
  { id: 'd', name: 'Ask', value: 10 },
];

const columns: readonly DataTableColumn<Row>[] = [
  {
    id: 'name',
    header: 'Name',
    sortValue: (row) => row.name,
    cell: (row) => row.name,
    text: (row) => row.name,
  },
  {
    id: 'value',
    header: 'Value',
    isNumeric: true,
    sortValue: (row) => row.value,
    cell: (row) => row.value ?? 'missing',
    text: (row) => String(row.value ?? 'missing'),
  },
];

const onSelect = vi.fn();

function aTable(selectedId: string | null = null) {
  return render(
    <DataTable
      label="Places"
      caption="Four rows"
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      selectedId={selectedId}
      onSelect={onSelect}
      initialSort={{ id: 'value', direction: 'descending' }}
      copyLabel="Copy"
      copiedLabel="Copied"
      locale="sv"
    />,
  );
}

const names = (host: HTMLElement) =>
  [...host.querySelectorAll('tbody th')].map((cell) => cell.textContent);

const header = (host: HTMLElement, index: number) =>
  host.querySelectorAll<HTMLElement>('thead th')[index];

afterEach(() => {
  onSelect.mockClear();
  document.body.replaceChildren();
});

describe('DataTable', () => {
  it('sorts missing values last in both directions, and zero as a value', () => {
    const { host } = aTable();
    expect(names(host)).toEqual(['Ask', 'Örn', 'Zeta', 'Alfa']);
    click(header(host, 1)?.querySelector('button'));
    expect(names(host)).toEqual(['Zeta', 'Örn', 'Ask', 'Alfa']);
  });

  it('sorts letters as the language does', () => {
    const { host } = aTable();
    click(header(host, 0)?.querySelector('button'));
    expect(names(host)).toEqual(['Alfa', 'Ask', 'Zeta', 'Örn']);
  });

  it('says which column is sorted and how', () => {
    const { host } = aTable();
    expect(header(host, 0)?.getAttribute('aria-sort')).toBe('none');
    expect(header(host, 1)?.getAttribute('aria-sort')).toBe('descending');
    click(header(host, 1)?.querySelector('button'));
    expect(header(host, 1)?.getAttribute('aria-sort')).toBe('ascending');
  });

  it('opens a row once, by its button or anywhere in the row', () => {
    const { host } = aTable();
    click(host.querySelector('tbody button'));
    expect(onSelect.mock.calls).toEqual([['d']]);
    click(host.querySelector('tbody td'));
    expect(onSelect.mock.calls).toEqual([['d'], ['d']]);
  });

  it('marks the selected row', () => {
    const { host } = aTable('c');
    const selected = host.querySelectorAll('tr[aria-selected="true"]');
    expect([...selected].map((row) => row.querySelector('th')?.textContent)).toEqual(['Zeta']);
  });
});

describe('a long DataTable', () => {
  it('draws a batch at a time, in the order of all the rows', () => {
    const { host } = render(
      <DataTable
        label="Places"
        caption="Four rows"
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
        selectedId={null}
        initialSort={{ id: 'value', direction: 'descending' }}
        copyLabel="Copy"
        copiedLabel="Copied"
        locale="sv"
        batch={{ size: 2, moreLabel: (shown, total) => `${shown} of ${total}` }}
      />,
    );
    const more = () =>
      [...host.querySelectorAll('button')].find((button) => button.textContent === '2 of 4');

    expect(names(host)).toEqual(['Ask', 'Örn']);
    click(more());
    expect(names(host)).toEqual(['Ask', 'Örn', 'Zeta', 'Alfa']);
    expect(more()).toBeUndefined();
  });
});

describe('tableText', () => {
  it('has a header and one line per row, in the order given', () => {
    expect(tableText(columns, rows.slice(0, 2))).toBe('Name\tValue\nAlfa\tmissing\nÖrn\t9');
  });

  it('keeps a cell in its cell and a formula a text', () => {
    const column = [{ header: 'H', text: (row: string) => row }];
    expect(tableText(column, ['a\tb\nc', '=1+1', '-5', '+2 points'])).toBe(
      "H\na b c\n'=1+1\n-5\n'+2 points",
    );
  });
});
