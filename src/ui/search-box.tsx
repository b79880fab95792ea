import { Search, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react';
import { ComboBox, Group, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { IconButton } from './button.tsx';
import { Kbd } from './kbd.tsx';

export interface SearchHit {
  readonly id: string;
  readonly label: string;
  /** Second line: what it is and where it lies. */
  readonly context: string;
  readonly icon: ReactNode;
}

export interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  /** The key that moves focus here, shown as a hint. */
  readonly shortcut?: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hits: readonly SearchHit[];
  readonly onChoose: (id: string) => void;
  readonly onClear: () => void;
  readonly onFocus: () => void;
  /** Stands in place of the hits when there are none. */
  readonly emptyText: ReactNode;
  readonly inputRef: Ref<HTMLInputElement>;
}

/** A field with a list of hits below it. The caller does the searching. */
export function SearchBox(props: SearchBoxProps) {
  const { label, placeholder, shortcut, value, hits, onChange, onChoose, onClear } = props;
  const [chosenId, setChosenId] = useState<string | null>(null);

  function choose(id: string) {
    setChosenId(id);
    onChoose(id);
  }

  /** Before the list sees the key: Enter without a chosen hit takes the first, Esc empties. */
  function takeKey(event: KeyboardEvent<HTMLInputElement>) {
    const isListOpen = event.currentTarget.getAttribute('aria-expanded') === 'true';
    const hasActiveHit = event.currentTarget.hasAttribute('aria-activedescendant');
    const [first] = hits;
    if (event.key === 'Enter' && isListOpen && !hasActiveHit && first !== undefined) {
      choose(first.id);
    } else if (event.key === 'Escape' && !isListOpen && value !== '') {
      onClear();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <ComboBox
      className="pb-combo"
      aria-label={label}
      inputValue={value}
      onInputChange={(text) => {
        if (text === value) return;
        setChosenId(null);
        onChange(text);
      }}
      items={hits}
      selectedKey={chosenId}
      onSelectionChange={(key) => {
        if (typeof key === 'string') choose(key);
      }}
      onFocus={props.onFocus}
      allowsCustomValue
      allowsEmptyCollection={value.trim() !== ''}
      menuTrigger="input"
    >
      <Group className="pb-search">
        <Search aria-hidden="true" />
        <Input
          ref={props.inputRef}
          placeholder={placeholder}
          enterKeyHint="search"
          onKeyDownCapture={takeKey}
        />
        {value !== '' ? (
          <IconButton label={props.clearLabel} icon={<X aria-hidden="true" />} onPress={onClear} />
        ) : (
          shortcut !== undefined && (
            <span className="pb-wide-only" aria-hidden="true">
              <Kbd>{shortcut}</Kbd>
            </span>
          )
        )}
      </Group>
      <Popover className="pb-popover pb-search-popover" offset={6}>
        <ListBox<SearchHit>
          className="pb-listbox"
          renderEmptyState={() => <div className="pb-search-empty">{props.emptyText}</div>}
        >
          {(hit) => (
            <ListBoxItem id={hit.id} textValue={hit.label} className="pb-option">
              {hit.icon}
              <span className="pb-option-text">
                <Text slot="label">{hit.label}</Text>
                <Text slot="description" className="pb-option-description">
                  {hit.context}
                </Text>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
