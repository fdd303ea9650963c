/**
 * Greek. Formal address (εσείς). Names of authorities, procedures and evidence come in any language and cannot be
 * inflected: they follow a Greek noun that carries article and case (η αρχή «…», το δικαιολογητικό «…»). Because
 * «στην αρχή» alone also means "at first", it is never used without a name. Terms: docs/glossary.md.
 */
import type { Catalogue } from '../messages.ts';

export default {
  'language.label': 'Γλώσσα',

  'opening.heading': 'Άνοιγμα των δικαιολογητικών σας',
  'opening.text': 'Χρειάζονται λίγα δευτερόλεπτα.',
  'opening.slow': 'Λίγο ακόμη.',

  'fetching.heading': 'Η αρχή αναζητά τα δικαιολογητικά σας',
  'fetching.text': 'Μπορείτε να περιμένετε εδώ ή να συνεχίσετε αργότερα.',
  'fetching.progress': 'Ολοκληρώθηκε το βήμα {{done}} από {{total}}.',

  'deferred.heading': 'Τα δικαιολογητικά σας δεν είναι ακόμη έτοιμα',
  'deferred.text':
    'Αναμένεται να είναι διαθέσιμα στις {{date}}. Δεν στάλθηκε τίποτα. Ζητήστε τα τότε ξανά από τη διαδικασία σας.',

  'sign-in.heading': 'Συνδεθείτε για να δείτε τα δικαιολογητικά σας',
  'sign-in.text': 'Η αρχή πρέπει να βεβαιωθεί ότι είστε εσείς.',

  'attributes.heading': 'Χρειαζόμαστε λίγα ακόμη στοιχεία για να βρούμε τα δικαιολογητικά σας',
  'attributes.text': 'Αυτά τα στοιχεία τα βλέπει μόνο η αρχή.',
  'attributes.continue': 'Συνέχεια',
  'attributes.asking': 'Ερωτάται η αρχή …',
  'attributes.wrong': 'Η αρχή δεν δέχεται αυτό το στοιχείο. Ελέγξτε τι πληκτρολογήσατε.',

  'mismatch.heading': 'Τα στοιχεία σας δεν ταιριάζουν',
  'mismatch.text': 'Το άτομο που συνδέθηκε δεν είναι το άτομο του αιτήματος. Δεν στάλθηκε τίποτα.',

  'none.heading': 'Δεν βρέθηκαν δικαιολογητικά για εσάς',
  'none.text':
    'Η αρχή «{{provider}}» δεν έχει κανένα από τα δικαιολογητικά που ζητήθηκαν για εσάς. Δεν στάλθηκε τίποτα.',

  'review.heading': 'Ελέγξτε τα δικαιολογητικά σας πριν σταλούν',
  'review.lead':
    'Η αρχή «{{requester}}» ζητά αυτά τα δικαιολογητικά για την αίτησή σας «{{procedure}}». Για καθένα αποφασίζετε εσείς αν μπορεί να χρησιμοποιηθεί.',
  'review.promise': 'Κανείς δεν έχει λάβει ακόμη τίποτα',
  'review.changed-heading_one': 'Ένα δικαιολογητικό άλλαξε',
  'review.changed-heading_other': '{{count}} δικαιολογητικά άλλαξαν',
  'review.changed-text_one': 'Δείτε το ξανά και αποφασίστε πάλι.',
  'review.changed-text_other': 'Δείτε τα ξανά και αποφασίστε πάλι.',

  'request.heading': 'Το αίτημα',
  'request.requester': 'Ζητείται από',
  'request.requirement': 'Για να αποδειχθεί',
  'request.provider': 'Τηρείται από',
  'request.subject': 'Αφορά',
  'request.time-left': 'Υπόλοιπος χρόνος',
  'request.folded': 'Ζητείται από: {{requester}} · ακόμη {{time}}',
  'request.party': '{{name}}, {{country}}',
  'request.born': '{{name}}, ημερομηνία γέννησης: {{date}}',
  'request.legal': '{{name}} ({{identifier}})',

  'list.heading_one': '{{count}} δικαιολογητικό',
  'list.heading_other': '{{count}} δικαιολογητικά',
  'list.use-all': 'Χρήση όλων',
  'list.use-none': 'Χρήση κανενός',
  'list.all-used_one': 'Το δικαιολογητικό θα χρησιμοποιηθεί.',
  'list.all-used_other': 'Θα χρησιμοποιηθούν και τα {{count}} δικαιολογητικά.',
  'list.none-used': 'Δεν θα χρησιμοποιηθεί κανένα δικαιολογητικό.',

  'card.undecided': 'Χωρίς απόφαση',
  'card.approved': 'Θα χρησιμοποιηθεί',
  'card.refused': 'Δεν θα χρησιμοποιηθεί',
  'card.changed': 'Άλλαξε: δείτε το ξανά',
  'card.together_one': '{{count}} έγγραφο',
  'card.together_other': '{{count}} έγγραφα που πάνε μαζί',
  'card.valid-until': 'ισχύει έως {{date}}',
  'card.not-opened': 'Δεν ανοίχτηκε ακόμη',
  'card.view': 'Προβολή',
  'card.view-again': 'Προβολή ξανά',
  'card.shown': 'Εμφανίζεται',
  'card.view-label': '{{action}}: {{title}}',
  'card.choice': 'Να χρησιμοποιηθεί το δικαιολογητικό «{{title}}»;',
  'card.use': 'Να χρησιμοποιηθεί',
  'card.do-not-use': 'Να μη χρησιμοποιηθεί',
  'card.cannot-use':
    'Αυτό το δικαιολογητικό δεν μπορεί να χρησιμοποιηθεί, γιατί έφτασε κάτι διαφορετικό από αυτό που ανακοίνωσε η αρχή.',

  'bar.left_one': 'Απομένει {{count}} απόφαση.',
  'bar.left_other': 'Απομένουν {{count}} αποφάσεις.',
  'bar.done': 'Έχετε αποφασίσει για όλα.',
  'bar.counts': 'Θα χρησιμοποιηθούν: {{approved}}, δεν θα χρησιμοποιηθούν: {{refused}}.',
  'bar.later': 'Συνέχεια αργότερα',
  'bar.check': 'Έλεγχος απαντήσεων',
  'bar.decide-first': 'Αποφασίστε πρώτα για το δικαιολογητικό «{{title}}».',
  'bar.chosen-approved': '{{title}}: θα χρησιμοποιηθεί.',
  'bar.chosen-refused': '{{title}}: δεν θα χρησιμοποιηθεί.',

  'time.minutes_one': '{{count}} λεπτό',
  'time.minutes_other': '{{count}} λεπτά',
  'time.expiring_one': 'Έχετε ακόμη {{count}} λεπτό',
  'time.expiring_other': 'Έχετε ακόμη {{count}} λεπτά',
  'time.expiring-text': 'Μετά τα δικαιολογητικά δεν θα εμφανίζονται πια εδώ και δεν θα σταλεί τίποτα.',
  'time.more': 'Θέλω κι άλλο χρόνο',
  'time.granted': 'Έχετε περισσότερο χρόνο: {{time}}.',
  'time.refused': 'Η αρχή δεν μπορεί να σας δώσει περισσότερο χρόνο.',

  'check.heading': 'Ελέγξτε τις απαντήσεις σας',
  'check.lead_one':
    'Όταν τις στείλετε, η αρχή «{{requester}}» θα λάβει {{count}} δικαιολογητικό για την αίτησή σας «{{procedure}}».',
  'check.lead_other':
    'Όταν τις στείλετε, η αρχή «{{requester}}» θα λάβει {{count}} δικαιολογητικά για την αίτησή σας «{{procedure}}».',
  'check.lead-none': 'Η αρχή «{{requester}}» δεν θα λάβει κανένα δικαιολογητικό.',
  'check.approved': 'Θα χρησιμοποιηθούν ({{count}})',
  'check.refused': 'Δεν θα χρησιμοποιηθούν ({{count}})',
  'check.yourself': 'μπορείτε ακόμη να το υποβάλετε εσείς στη διαδικασία',
  'check.change': 'Αλλαγή',
  'check.change-approved': 'Αλλαγή όσων θα χρησιμοποιηθούν',
  'check.change-refused': 'Αλλαγή όσων δεν θα χρησιμοποιηθούν',
  'check.final': 'Η απόφασή σας ισχύει μόνο για αυτή την αίτηση. Μετά την αποστολή δεν μπορεί να αλλάξει.',
  'check.send': 'Αποστολή απόφασης',
  'check.back': 'Πίσω',

  'sending.heading': 'Αποστολή της απόφασής σας',
  'sending.text': 'Μην κλείσετε αυτή τη σελίδα.',
  'sending.retry': 'Η σύνδεση είναι αργή. Συνεχίζουμε να προσπαθούμε. Η απόφασή σας δεν θα χαθεί.',

  'recorded.heading': 'Η απόφασή σας καταχωρίστηκε',
  'recorded.awaiting': 'Περιμένουμε τον σύνδεσμο επιστροφής στη διαδικασία σας.',
  'recorded.used_one': '{{count}} δικαιολογητικό είναι καθ’ οδόν προς την αρχή «{{requester}}».',
  'recorded.used_other': '{{count}} δικαιολογητικά είναι καθ’ οδόν προς την αρχή «{{requester}}».',
  'recorded.not-used_one': '{{count}} δεν στάλθηκε.',
  'recorded.not-used_other': '{{count}} δεν στάλθηκαν.',
  'recorded.none':
    'Η αρχή «{{requester}}» δεν λαμβάνει κανένα δικαιολογητικό. Μπορείτε ακόμη να υποβάλετε εσείς τα δικαιολογητικά στη διαδικασία.',

  'receipt.heading': 'Η απόδειξή σας',
  'receipt.reference': 'Κωδικός αναφοράς',
  'receipt.recorded': 'Καταχωρίστηκε',
  'receipt.used': 'Να χρησιμοποιηθεί',
  'receipt.not-used': 'Να μη χρησιμοποιηθεί',
  'receipt.nothing': 'Τίποτα',
  'receipt.print': 'Εκτύπωση',

  'return.heading': 'Επιστρέψτε και ολοκληρώστε την αίτησή σας',
  'return.text': 'Επιστρέφετε στο {{host}}. Η αίτησή σας δεν έχει ολοκληρωθεί ακόμη.',
  'return.action': 'Επιστροφή στη διαδικασία',
  'return.to': 'Επιστροφή στο {{host}}',
  'return.refused-heading': 'Δεν είναι δυνατή η αυτόματη επιστροφή',
  'return.refused-text': 'Επιστρέψτε στη διαδικασία σας από το άλλο παράθυρο.',
  'return.awaited-text':
    'Δεν γνωρίζουμε ακόμη τον δρόμο της επιστροφής. Επιστρέψτε στη διαδικασία σας από το άλλο παράθυρο.',
  'return.leaving': 'Σας επιστρέφουμε στο {{host}}',

  'later.heading': 'Μπορείτε να συνεχίσετε αργότερα',
  'later.text': 'Ο σύνδεσμός σας λειτουργεί έως {{time}}. Δεν στάλθηκε τίποτα.',
  'later.resume': 'Συνέχεια τώρα',

  'expired.heading': 'Ο χρόνος για την απόφαση τελείωσε',
  'expired.text':
    'Δεν στάλθηκε τίποτα στην αρχή «{{requester}}». Τα δικαιολογητικά δεν εμφανίζονται πια εδώ.',
  'expired.again': 'Επιστρέψτε στη διαδικασία και ζητήστε ξανά τα δικαιολογητικά.',

  'link.heading': 'Αυτός ο σύνδεσμος δεν λειτουργεί',
  'link.text':
    'Ίσως έχει ήδη χρησιμοποιηθεί ή είναι πολύ παλιός. Επιστρέψτε στη διαδικασία σας και κάντε νέο αίτημα.',

  'decided.heading': 'Έχετε ήδη αποφασίσει',
  'decided.text': 'Η απόφασή σας έχει καταχωριστεί. Δεν μπορεί να αλλάξει εδώ.',

  'unreachable.heading': 'Η αρχή δεν ανταποκρίνεται',
  'unreachable.text_one': 'Δοκιμάζουμε ξανά σε {{count}} δευτερόλεπτο.',
  'unreachable.text_other': 'Δοκιμάζουμε ξανά σε {{count}} δευτερόλεπτα.',
  'unreachable.nothing-sent': 'Δεν στάλθηκε τίποτα.',
  'unreachable.decision-safe': 'Η απόφασή σας διατηρείται σε αυτή τη σελίδα. Δεν γνωρίζουμε ακόμη αν έφτασε.',
  'unreachable.now': 'Δοκιμή τώρα',

  'failed.heading': 'Παρουσιάστηκε πρόβλημα στην αρμόδια αρχή',
  'failed.text':
    'Δεν μπορέσαμε να ανοίξουμε τα δικαιολογητικά σας και μια νέα προσπάθεια δεν θα βοηθήσει. Δεν στάλθηκε τίποτα.',
  'failed.unknown':
    'Δεν γνωρίζουμε αν η απόφασή σας έφτασε. Δεν αποστέλλεται δεύτερη φορά. Η διαδικασία σας γνωρίζει τι έλαβε.',
  'failed.unsent': 'Η αρχή δεν δέχτηκε την απόφασή σας. Δεν στάλθηκε τίποτα.',
  'failed.next':
    'Επιστρέψτε στη διαδικασία σας. Μπορείτε να ζητήσετε ξανά τα δικαιολογητικά ή να τα υποβάλετε εσείς.',

  'next.heading': 'Τι μπορείτε να κάνετε',
  'next.yourself': 'Μπορείτε να υποβάλετε εσείς τα δικαιολογητικά στη διαδικασία.',

  'viewer.none-open': 'Ανοίξτε ένα δικαιολογητικό με «Προβολή» για να το διαβάσετε εδώ.',
  'viewer.close': 'Πίσω στη λίστα',
  'viewer.issuer': 'Εκδόθηκε από: {{issuer}}',
  'viewer.documents': 'Έγγραφα αυτού του δικαιολογητικού',
  'viewer.loading': 'Φόρτωση του εγγράφου',
  'viewer.main': 'Έγγραφο',
  'viewer.readable': 'Απλή προβολή',
  'viewer.original-data': 'Αρχικά δεδομένα',
  'viewer.human-readable': 'Μορφή {{format}}',
  'viewer.translation': 'Μετάφραση ({{language}})',
  'viewer.translation-unknown': 'Μετάφραση',
  'viewer.annex': 'Παράρτημα: {{title}}',
  'viewer.zoom-in': 'Μεγέθυνση',
  'viewer.zoom-out': 'Σμίκρυνση',
  'viewer.zoom-level': '{{percent}} %',
  'viewer.full': 'Πλήρης οθόνη',
  'viewer.save': 'Λήψη αντιγράφου',
  'viewer.find': 'Εύρεση',
  'viewer.find-label': 'Εύρεση σε αυτό το έγγραφο',
  'viewer.find-next': 'Επόμενο',
  'viewer.find-previous': 'Προηγούμενο',
  'viewer.found': '{{at}} από {{count}}',
  'viewer.found-none': 'Δεν βρέθηκε',
  'viewer.print': 'Εκτύπωση',
  'viewer.page-next': 'Επόμενη σελίδα',
  'viewer.page-previous': 'Προηγούμενη σελίδα',
  'viewer.seen': 'Έχετε δει {{seen}} από {{pages}} σελίδες',
  'viewer.notice-scripts': 'Αυτό το αρχείο περιέχει πρόγραμμα. Δεν εκτελείται εδώ.',
  'viewer.notice-attachments': 'Αυτό το αρχείο περιέχει άλλα αρχεία. Δεν εμφανίζονται εδώ.',
  'viewer.notice-layers': 'Μέρη αυτού του αρχείου είναι κρυμμένα. Δεν εμφανίζονται εδώ.',
  'viewer.notice-form': 'Αυτό το αρχείο περιέχει φόρμα. Δεν μπορεί να συμπληρωθεί εδώ.',
  'viewer.retry': 'Νέα προσπάθεια',
  'viewer.image': 'Εικόνα: {{title}}',
  'viewer.page': 'Σελίδα {{page}} από {{pages}}',
  'viewer.page-failed': 'Αυτή η σελίδα δεν μπόρεσε να εμφανιστεί. Κάντε λήψη αντιγράφου για να τη διαβάσετε.',
  'viewer.item': '{{title}} {{number}}',
  'viewer.as-text': 'Εμφανίζεται ως απλό κείμενο, γιατί δεν μπορεί να διαβαστεί ως δεδομένα.',
  'viewer.as-issued': 'Τα ονόματα και οι τιμές μένουν όπως εκδόθηκαν.',
  'viewer.page-incomplete':
    'Ένα μέρος αυτής της σελίδας δεν μπόρεσε να εμφανιστεί. Κάντε λήψη αντιγράφου για να τα δείτε όλα.',
  'viewer.page-blank':
    'Σε αυτή τη σελίδα δεν φαίνεται τίποτα. Αν θα έπρεπε να υπάρχει κάτι, ελέγξτε το σε ένα αντίγραφο.',
  'viewer.encoding': 'Το κείμενο δεν είναι σε UTF-8. Διαβάστηκε ως {{encoding}}.',

  'problem.heading': 'Αυτό το έγγραφο δεν μπορεί να εμφανιστεί εδώ',
  'problem.unreachable': 'Δεν ήταν δυνατή η φόρτωσή του.',
  'problem.digest-mismatch':
    'Έφτασε κάτι διαφορετικό από αυτό που ανακοίνωσε η αρχή. Ίσως αλλοιώθηκε κατά τη μεταφορά.',
  'problem.type-mismatch': 'Το περιεχόμενό του δεν είναι αυτό που δηλώνεται, γι’ αυτό δεν ανοίγει.',
  'problem.unsupported': 'Για τη μορφή του ({{format}}) δεν υπάρχει προεπισκόπηση εδώ.',
  'problem.damaged': 'Το αρχείο είναι κατεστραμμένο ή ελλιπές.',
  'problem.empty': 'Το αρχείο είναι κενό.',
  'problem.too-large': 'Το αρχείο είναι πολύ μεγάλο για να εμφανιστεί σε αυτή τη σελίδα.',
  'problem.encrypted': 'Το αρχείο προστατεύεται με κωδικό πρόσβασης.',
  'problem.still': 'Μπορείτε και πάλι να αποφασίσετε αν μπορεί να χρησιμοποιηθεί.',

  'procedure.R1': 'Απόδειξη γέννησης',
  'procedure.S1': 'Απόδειξη κατοικίας',
  'procedure.T1': 'Χρηματοδότηση σπουδών',
  'procedure.T2': 'Εισαγωγή στην τριτοβάθμια εκπαίδευση',
  'procedure.T3': 'Αναγνώριση σπουδών',
  'procedure.U1': 'Ποια νομοθεσία κοινωνικής ασφάλισης ισχύει',
  'procedure.U2': 'Μεταβολή που επηρεάζει τις παροχές κοινωνικής ασφάλισης',
  'procedure.U3': 'Παροχές κοινωνικής ασφάλισης',
  'procedure.U4': 'Δήλωση φόρου εισοδήματος',
  'procedure.V1': 'Αλλαγή διεύθυνσης',
  'procedure.V2': 'Ταξινόμηση οχήματος',
  'procedure.V3': 'Σήμα οδικών τελών',
  'procedure.V4': 'Σήμα εκπομπών',
  'procedure.V5': 'Άδεια οδήγησης',
  'procedure.W1': 'Σύνταξη',
  'procedure.W2': 'Πληροφορίες για συνταξιοδοτικά δεδομένα',
  'procedure.X1': 'Έναρξη, μεταβολή ή λήξη επιχειρηματικής δραστηριότητας',
  'procedure.X2': 'Εγγραφή εργοδότη στην κοινωνική ασφάλιση',
  'procedure.X3': 'Εγγραφή εργαζομένων στην κοινωνική ασφάλιση',
  'procedure.X4': 'Δήλωση φόρου εταιρειών',
  'procedure.X5': 'Λήξη σύμβασης εργασίας',
  'procedure.X6': 'Κοινωνικές εισφορές εργαζομένων',
  'procedure.X7': 'Βραχυχρόνια μίσθωση',
  'procedure.X9': 'Επισκευή και ανακατασκευασμένα προϊόντα',
  'procedure.AM1': 'Αναγνώριση επαγγελματικού προσόντος',
} satisfies Catalogue;
