import type { withdraw as es } from '../../es/pages/withdraw.js';

export const withdraw: typeof es = {
  link: 'Withdraw what I asked for',
  number: 'Its number is',
  goesTitle: 'What ends',
  staysTitle: 'What stays',
  of: {
    recognition: {
      title: 'Withdraw your case',
      goes: [
        'Nobody decides any more what is left, here or in the other country, and no period runs.',
        'It cannot be undone: if you want it later, you begin another case.',
      ],
      stays: [
        'What was recognised already remains yours, with your credential if you have it.',
        'It does not count against you, and you may begin another case whenever you like.',
      ],
      send: 'Yes, withdraw my case',
      done: 'You withdrew your case',
      next: 'We tell the other country. If the case is there, it takes a moment to show here.',
    },
    certification: {
      title: 'Withdraw your application for a certificate',
      goes: [
        'You are not evaluated: appointments that you have no longer count, and no period runs.',
        'It cannot be undone: if you want it later, you make another application.',
      ],
      stays: [
        'What you showed in an earlier evaluation, as it was.',
        'It does not count against you, and you may apply again whenever you like.',
      ],
      send: 'Yes, withdraw my application',
      done: 'You withdrew your application',
      next: 'You need not go to any appointment, nor do anything else.',
    },
    appeal: {
      title: 'Withdraw your appeal',
      goes: [
        'Nobody reviews any more the decision that you appealed: it stands as it is.',
        'It cannot be undone. To appeal again you have only the days that were left when you appealed.',
      ],
      stays: [
        'What was recognised is not touched, with your credential if you have it.',
        'It does not count against you.',
      ],
      send: 'Yes, withdraw my appeal',
      done: 'You withdrew your appeal',
      next: 'The page of your case says whether you may still appeal, and until when.',
    },
    complaint: {
      title: 'Withdraw your complaint',
      goes: ['Nobody orders the office to decide.'],
      stays: [
        'Your case goes on where it is, and the office is still late.',
        'It does not count against you. If they still do not decide, you may complain again.',
      ],
      send: 'Yes, withdraw my complaint',
      done: 'You withdrew your complaint',
      next: 'Your case goes on where it is.',
    },
    correction: {
      title: 'Withdraw the correction that you asked for',
      goes: ['Nobody corrects what you asked for: your data stay as they are.'],
      stays: [
        'Your case goes on where it is.',
        'It does not count against you, and you may ask again whenever you like.',
      ],
      send: 'Yes, withdraw the correction',
      done: 'You withdrew the correction',
      next: 'Your data stay as they were, and your case goes on.',
    },
  },
  measures:
    'You were asked for something to make up for what is missing. If you only do not want to do that, do not withdraw the case: decline it, and so you keep the days to appeal what was refused.',
  deletesNothing:
    'To withdraw deletes neither your data nor your documents. If you want that too, you can ask for it afterwards:',
  understood: 'I understand what ends and what stays, and I want to withdraw it.',
  tooLate: 'It was not withdrawn: it had been decided, or withdrawn before. Your case says how it stands.',
  none: 'There is nothing that you can withdraw in this country now.',
};
