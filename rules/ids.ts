// Generated from the files in rules/ by `npm run generate`: do not edit.

/** The ids of the controls of this package. */
export type ControleId = 'VC001' | 'VC002' | 'VC003' | 'VC004' | 'VC005' | 'VC006' | 'VC007' | 'VC008' | 'VC009' | 'VC010' | 'VC011' | 'VC012' | 'VC013' | 'VC014' | 'RC001' | 'RC002' | 'RC003' | 'LCB001' | 'LCB002' | 'LCB003' | 'LCB004' | 'LCB005' | 'LCB006' | 'LCB007' | 'LCB008' | 'W001' | 'W002' | 'W003' | 'W004';
