import type { BekendeCode } from '../tekst.ts';

/** What each code of the packaged COD954-VEKT comes down to, in English. */
export const codeTitels: Readonly<Record<BekendeCode, string>> = {
  '0001': 'The whole message is rejected for what is at its top',
  '0017': 'The sender is not known',
  '0018': 'The receiver is not right',
  '0200': 'No remark: this part is right',
  '0300': 'The client is not known',
  '0651': 'The reference to the earlier report is not right',
  '8007': 'The date is not right',
  '8011': 'The location is not right',
  '8021': 'The report is there already, or is called like another',
  '8028': 'Test and production mixed up',
  '8067': 'This message was received before',
  '8986': 'The message is dated on a later day',
  '9284': 'The placement decision is not right',
};

/** The same of a code that is not known. */
export const onbekendeCodeTitel: string = 'This retourcode is not known';
