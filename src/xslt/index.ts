export { xsltOf } from './controle-stylesheet.ts';
export { exportSchematron, type SchematronOptions } from './export-schematron.ts';
export { type ExportFile, type ExportOptions, exportXslt } from './export-xslt.ts';
