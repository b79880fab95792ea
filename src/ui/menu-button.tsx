import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export interface MenuButtonProps<Id extends string> {
  /** The accessible name, and the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly items: readonly { readonly id: Id; readonly label: string; readonly icon: ReactNode }[];
  readonly onChoose: (id: Id) => void;
}

export function MenuButton<Id extends string>({
  label,
  icon,
  items,
  onChoose,
}: MenuButtonProps<Id>) {
  return (
    <MenuTrigger>
      <Button className="pb-icon-button" aria-label={label}>
        {icon}
      </Button>
      <Popover className="pb-popover" offset={4} placement="bottom end">
        <Menu className="pb-listbox" aria-label={label}>
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              className="pb-menu-item"
              textValue={item.label}
              onAction={() => onChoose(item.id)}
            >
              {item.icon}
              <span>{item.label}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
