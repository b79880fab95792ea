import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface SelectFieldOption<T extends string> {
  readonly id: T;
  readonly label: string;
  /** Second line in the list. */
  readonly description?: string;
  /** Heading it stands under; options of one section follow each other. */
  readonly section?: string;
}

export interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly isLabelVisible?: boolean;
  readonly value: T;
  readonly options: readonly SelectFieldOption<T>[];
  readonly onChange: (value: T) => void;
  readonly isDisabled?: boolean;
}

export function SelectField<T extends string>({
  label,
  isLabelVisible = true,
  value,
  options,
  onChange,
  isDisabled = false,
}: SelectFieldProps<T>) {
  const chosen = options.find((option) => option.id === value);
  return (
    <Select
      className="pb-select"
      value={value}
      isDisabled={isDisabled}
      onChange={(key) => {
        const option = options.find((candidate) => candidate.id === key);
        if (option !== undefined) onChange(option.id);
      }}
    >
      <Label className={classNames('pb-field-label', !isLabelVisible && 'pb-visually-hidden')}>
        {label}
      </Label>
      <Button className="pb-select-button">
        <SelectValue className="pb-select-value">{chosen?.label ?? ''}</SelectValue>
        <ChevronDown aria-hidden="true" />
      </Button>
      <Popover className="pb-popover" offset={4}>
        <ListBox className="pb-listbox">
          {inSections(options).map(({ section, options: members }) =>
            section === undefined ? (
              members.map((option) => <Option key={option.id} option={option} />)
            ) : (
              <ListBoxSection key={section} id={`section:${section}`}>
                <Header className="pb-listbox-header">{section}</Header>
                {members.map((option) => (
                  <Option key={option.id} option={option} />
                ))}
              </ListBoxSection>
            ),
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

function Option<T extends string>({ option }: { readonly option: SelectFieldOption<T> }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className="pb-option">
      <Check className="pb-option-check" aria-hidden="true" />
      <span className="pb-option-text">
        <Text slot="label">{option.label}</Text>
        {option.description === undefined ? null : (
          <Text slot="description" className="pb-option-description">
            {option.description}
          </Text>
        )}
      </span>
    </ListBoxItem>
  );
}

interface Section<T extends string> {
  readonly section: string | undefined;
  readonly options: readonly SelectFieldOption<T>[];
}

function inSections<T extends string>(options: readonly SelectFieldOption<T>[]): Section<T>[] {
  const sections: Section<T>[] = [];
  for (const option of options) {
    const last = sections.at(-1);
    if (last !== undefined && last.section === option.section) {
      sections[sections.length - 1] = { ...last, options: [...last.options, option] };
    } else {
      sections.push({ section: option.section, options: [option] });
    }
  }
  return sections;
}
