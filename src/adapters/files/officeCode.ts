import type { FileRefusal } from '../../content/fileRefusals';
import type { SaxesTagNS } from 'saxes';
import type { XmlHandlers } from './xmlEvents';

export interface OfficeWatch extends XmlHandlers {
  found(): FileRefusal | undefined;
}

const macros: FileRefusal = { code: 'macros' };
const object: FileRefusal = { code: 'officeObject' };
const remote: FileRefusal = { code: 'officeRemote' };

const macroTypes = /vbaproject|vbadata|macroenabled|macrosheet/i;
const objectTypes = /oleobject|activex|webextension|relationships\/(?:control|afchunk)$/i;
/** Fields that take words from another program or file (ECMA-376 part 1, 17.16). */
const programField = /^[\s"]*(?:DDE|DDEAUTO|LINK|INCLUDETEXT|DATABASE)(?![A-Za-z0-9])/i;
/** `cmd|'/c calc'!A1`: no operator of formulas, but a conversation with a program. */
const programFormula = /^[\s=+@-]*[\w.]+\|/;
/** Where the words are read; a document that begins elsewhere is not the one that was looked at. */
const mainPart = /^\/?(?:word\/document|ppt\/presentation|xl\/workbook)\d*\.xml$/i;
const formulas = new Set(['f', 'definedname', 'formula', 'formula1', 'formula2']);

/** Watches a part of an Office document for what runs or fetches something. */
export function watchOfficePart(): OfficeWatch {
  let refusal: FileRefusal | undefined;
  /** The codes of the fields that are open, the outermost first; before them what stands in none. */
  const fields = [''];
  let words: string | undefined;
  const check = (isProgram: boolean): void => {
    if (isProgram) refusal ??= object;
  };
  const endField = (): void => check(programField.test(fields.pop() ?? ''));
  return {
    found: () => (fields.some((code) => programField.test(code)) ? (refusal ?? object) : refusal),
    open: (tag) => {
      const name = tag.local.toLowerCase();
      refusal ??= refusalOf(name, tag);
      if (name === 'fldchar') {
        const kind = valueOf(tag, 'fldCharType');
        if (kind === 'begin') fields.push('');
        if (kind === 'end' && fields.length > 1) endField();
      }
      if (name === 'fldsimple') check(programField.test(valueOf(tag, 'instr')));
      if (name === 'instrtext' || name === 'delinstrtext' || formulas.has(name)) words = '';
    },
    text: (piece) => {
      if (words !== undefined) words += piece;
    },
    close: ({ local }) => {
      if (words === undefined) return;
      if (/^(?:del)?instrText$/i.test(local)) fields.push((fields.pop() ?? '') + words);
      else if (formulas.has(local.toLowerCase())) check(programFormula.test(words));
      words = undefined;
    },
  };
}

/** An attribute by its name without prefix. */
const valueOf = ({ attributes }: SaxesTagNS, name: string): string =>
  Object.values(attributes).find(({ local }) => local === name)?.value ?? '';

function refusalOf(name: string, tag: SaxesTagNS): FileRefusal | undefined {
  if (name === 'relationship') return relationRefusal(tag);
  if (name === 'override') {
    const type = valueOf(tag, 'ContentType');
    if (macroTypes.test(type)) return macros;
    if (objectTypes.test(type)) return object;
  }
  const runs =
    name === 'ddelink' ||
    name === 'olelink' ||
    (name === 'cmd' && valueOf(tag, 'type') === 'verb') ||
    /^\s*ppaction:\/\/(?:program|macro|ole)/i.test(valueOf(tag, 'action'));
  return runs ? object : undefined;
}

/** Addresses that Windows hands to a program of its own, or a browser runs. */
const programScheme = /^(?:javascript|vbscript|data|shell|search|search-ms|ms-.*|mhtml|mk|its)$/;
const isAddress = /^(?:[a-z][a-z0-9+.-]+:|[\\/]{2})/i;
/** Of another machine: Windows sends the reader's name and password along. */
const isShare = /^(?:file:)?[\\/]{2}(?![\\/][a-z]:|[\\/]+(?:users|home|tmp|var)\/|localhost)/i;

/**
 * What a part refers to. Links that are clicked stay, whatever place they lead to. Linked pictures and recordings on
 * the web stay as well: they carry no program, text copied from a page brings them along, and Office asks before
 * it fetches them for a file from the web. So do workbooks that formulas refer to. Nothing else comes from outside.
 */
function relationRefusal(tag: SaxesTagNS): FileRefusal | undefined {
  const type = valueOf(tag, 'Type');
  if (macroTypes.test(type)) return macros;
  if (objectTypes.test(type)) return object;
  const target = decoded(valueOf(tag, 'Target')).trim();
  const kind = type.slice(type.lastIndexOf('/') + 1).toLowerCase();
  if (kind === 'officedocument' && !mainPart.test(target)) return { code: 'damaged', family: 'document' };
  if (valueOf(tag, 'TargetMode').toLowerCase() !== 'external' && !isAddress.test(target)) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(target)?.[1]?.toLowerCase() ?? 'file';
  switch (kind) {
    case 'hyperlink':
      return programScheme.test(scheme) ? object : undefined;
    case 'image':
    case 'audio':
    case 'video':
    case 'media':
      return /^(?:https?|file|data)$/.test(scheme) && !isShare.test(target) ? undefined : remote;
    // Word notes the template of the writer's own machine, which readers do not have.
    case 'attachedtemplate':
      return scheme === 'file' && !isShare.test(target) ? undefined : remote;
    case 'externallinkpath':
    case 'xlpathmissing':
    case 'xlstartup':
    case 'xlalternatestartup':
    case 'xllibrary':
      return /^(?:https?|file)$/.test(scheme) ? undefined : remote;
    default:
      return remote;
  }
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // A sign of per cent that means itself.
    return address;
  }
}
