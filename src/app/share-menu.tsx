import { FileText, Image, Link, Printer, Share2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../i18n/use-text.ts';
import { useApp } from '../state/use-app.ts';
import { ModalDialog } from '../ui/dialog.tsx';
import { MenuButton } from '../ui/menu-button.tsx';
import { SelectedField } from '../ui/selected-field.tsx';
import { copyText } from '../ui/use-copy.ts';
import { viewPaths } from './view-paths.ts';

const SHOWN_MS = 4000;

const RESIDENTS = `${viewPaths.sources}/boende`;

/** The address bar is the view: the link, the picture and the sheet all show what is on the screen. */
export function ShareMenu() {
  const { t } = useText();
  const navigate = useNavigate();
  const openOutput = useApp((state) => state.openOutput);
  const [link, setLink] = useState<
    { readonly isCopied: true } | { readonly isCopied: false; readonly address: string } | null
  >(null);
  const isCopied = link?.isCopied === true;
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setLink(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const copyLink = async () => {
    const address = window.location.href;
    setLink((await copyText(address)) ? { isCopied: true } : { isCopied: false, address });
  };

  return (
    <>
      <MenuButton
        label={t('sheet.share')}
        icon={<Share2 aria-hidden />}
        items={[
          { id: 'link', label: t('sheet.copyLink'), icon: <Link aria-hidden /> },
          { id: 'image', label: t('sheet.saveImage'), icon: <Image aria-hidden /> },
          { id: 'print', label: t('sheet.openPrint'), icon: <Printer aria-hidden /> },
          { id: 'residents', label: t('residents.share'), icon: <FileText aria-hidden /> },
        ]}
        onChoose={(id) => {
          if (id === 'link') void copyLink();
          else if (id === 'residents') void navigate(RESIDENTS);
          else openOutput(id);
        }}
      />
      <span role="status" className="pb-toast">
        {isCopied ? t('sheet.copied') : ''}
      </span>
      <ModalDialog
        isOpen={link?.isCopied === false}
        title={t('sheet.copyFailed.title')}
        closeLabel={t('app.close')}
        onClose={() => setLink(null)}
      >
        <p>{t('sheet.copyFailed.body')}</p>
        {link?.isCopied === false && (
          <SelectedField label={t('sheet.copyFailed.field')} value={link.address} />
        )}
      </ModalDialog>
    </>
  );
}
