/**
 * French. Formal address (vous). The spaces before : ? ! and inside « » are no-break spaces (U+00A0). Names of
 * authorities, procedures and evidence come in any language, so no article or agreement depends on them.
 * Terms: docs/glossary.md.
 */
import type { Catalogue } from '../messages.ts';

export default {
  'language.label': 'Langue',

  'opening.heading': 'Ouverture de vos justificatifs',
  'opening.text': 'Cela prend quelques secondes.',
  'opening.slow': 'Encore un instant.',

  'fetching.heading': 'L’autorité recherche vos justificatifs',
  'fetching.text': 'Vous pouvez attendre ici ou terminer plus tard.',
  'fetching.progress': 'Étape {{done}} sur {{total}} terminée.',

  'deferred.heading': 'Vos justificatifs ne sont pas encore prêts',
  'deferred.text':
    'Ils devraient être disponibles le {{date}}. Rien n’a été envoyé. Demandez-les alors à nouveau depuis votre démarche.',

  'sign-in.heading': 'Connectez-vous pour voir vos justificatifs',
  'sign-in.text': 'L’autorité doit être sûre que c’est bien vous.',

  'attributes.heading': 'Il nous faut quelques informations de plus pour trouver vos justificatifs',
  'attributes.text': 'Seule l’autorité voit ces informations.',
  'attributes.continue': 'Continuer',

  'mismatch.heading': 'Votre identité ne correspond pas',
  'mismatch.text': 'La personne connectée n’est pas celle de la demande. Rien n’a été envoyé.',

  'none.heading': 'Aucun justificatif n’a été trouvé à votre sujet',
  'none.text': '{{provider}} ne détient aucun des justificatifs demandés à votre sujet. Rien n’a été envoyé.',

  'review.heading': 'Vérifiez vos justificatifs avant leur envoi',
  'review.lead':
    '{{requester}} demande ces justificatifs pour votre démarche « {{procedure}} ». Pour chacun, vous décidez s’il peut être utilisé.',
  'review.promise': 'Personne n’a encore rien reçu',
  'review.changed-heading_one': 'Un justificatif a changé',
  'review.changed-heading_many': '{{count}} de justificatifs ont changé',
  'review.changed-heading_other': '{{count}} justificatifs ont changé',
  'review.changed-text_one': 'Regardez-le et décidez à nouveau.',
  'review.changed-text_many': 'Regardez-les et décidez à nouveau.',
  'review.changed-text_other': 'Regardez-les et décidez à nouveau.',

  'request.heading': 'La demande',
  'request.requester': 'Demandé par',
  'request.requirement': 'Pour prouver',
  'request.provider': 'Détenu par',
  'request.subject': 'Concerne',
  'request.time-left': 'Temps restant',
  'request.folded': 'Demandé par {{requester}} · il reste {{time}}',
  'request.party': '{{name}}, {{country}}',
  'request.born': '{{name}}, date de naissance : {{date}}',
  'request.legal': '{{name}} ({{identifier}})',

  'list.heading_one': '{{count}} justificatif',
  'list.heading_many': '{{count}} de justificatifs',
  'list.heading_other': '{{count}} justificatifs',
  'list.use-all': 'Tout utiliser',
  'list.use-none': 'Ne rien utiliser',
  'list.all-used_one': 'Le justificatif sera utilisé.',
  'list.all-used_many': 'Les {{count}} de justificatifs seront tous utilisés.',
  'list.all-used_other': 'Les {{count}} justificatifs seront tous utilisés.',
  'list.none-used': 'Aucun justificatif ne sera utilisé.',

  'card.undecided': 'À décider',
  'card.approved': 'Sera utilisé',
  'card.refused': 'Ne sera pas utilisé',
  'card.changed': 'Modifié : à revoir',
  'card.together_one': '{{count}} document',
  'card.together_many': '{{count}} de documents qui vont ensemble',
  'card.together_other': '{{count}} documents qui vont ensemble',
  'card.valid-until': 'valable jusqu’au {{date}}',
  'card.not-opened': 'Pas encore ouvert',
  'card.view': 'Voir',
  'card.view-again': 'Revoir',
  'card.shown': 'Affiché',
  'card.view-label': '{{action}} : {{title}}',
  'card.choice': 'Le justificatif « {{title}} » peut-il être utilisé ?',
  'card.use': 'Utiliser',
  'card.do-not-use': 'Ne pas utiliser',
  'card.cannot-use':
    'Ce justificatif ne peut pas être utilisé, car ce qui est arrivé n’est pas ce que l’autorité avait annoncé.',

  'bar.left_one': 'Encore {{count}} choix à faire.',
  'bar.left_many': 'Encore {{count}} de choix à faire.',
  'bar.left_other': 'Encore {{count}} choix à faire.',
  'bar.done': 'Tous les choix sont faits.',
  'bar.counts': 'À utiliser : {{approved}}, à ne pas utiliser : {{refused}}.',
  'bar.later': 'Terminer plus tard',
  'bar.check': 'Vérifier vos réponses',
  'bar.decide-first': 'Décidez d’abord pour « {{title}} ».',
  'bar.chosen-approved': '{{title}} : sera utilisé.',
  'bar.chosen-refused': '{{title}} : ne sera pas utilisé.',

  'time.minutes_one': '{{count}} minute',
  'time.minutes_many': '{{count}} de minutes',
  'time.minutes_other': '{{count}} minutes',
  'time.expiring_one': 'Il vous reste {{count}} minute',
  'time.expiring_many': 'Il vous reste {{count}} de minutes',
  'time.expiring_other': 'Il vous reste {{count}} minutes',
  'time.expiring-text': 'Ensuite, les justificatifs ne seront plus affichés ici et rien ne sera envoyé.',
  'time.more': 'Il me faut plus de temps',
  'time.granted': 'Vous avez plus de temps : {{time}}.',
  'time.refused': 'L’autorité ne peut pas vous donner plus de temps.',

  'check.heading': 'Vérifiez vos réponses',
  'check.lead_one':
    'Quand vous les enverrez, {{requester}} recevra {{count}} justificatif pour votre démarche « {{procedure}} ».',
  'check.lead_many':
    'Quand vous les enverrez, {{requester}} recevra {{count}} de justificatifs pour votre démarche « {{procedure}} ».',
  'check.lead_other':
    'Quand vous les enverrez, {{requester}} recevra {{count}} justificatifs pour votre démarche « {{procedure}} ».',
  'check.lead-none': '{{requester}} ne recevra aucun justificatif.',
  'check.approved': 'À utiliser ({{count}})',
  'check.refused': 'À ne pas utiliser ({{count}})',
  'check.yourself': 'vous pouvez encore le fournir vous-même dans la démarche',
  'check.change': 'Modifier',
  'check.change-approved': 'Modifier ce qui sera utilisé',
  'check.change-refused': 'Modifier ce qui ne sera pas utilisé',
  'check.final':
    'Votre décision ne vaut que pour cette démarche. Une fois envoyée, elle ne peut plus être modifiée.',
  'check.send': 'Envoyer ma décision',
  'check.back': 'Retour',

  'sending.heading': 'Envoi de votre décision',
  'sending.text': 'Ne fermez pas cette page.',
  'sending.retry': 'La connexion est lente. Nous continuons d’essayer. Votre décision ne sera pas perdue.',

  'recorded.heading': 'Votre décision est enregistrée',
  'recorded.awaiting': 'Nous attendons le lien de retour vers votre démarche.',
  'recorded.used_one': '{{count}} justificatif est en route vers {{requester}}.',
  'recorded.used_many': '{{count}} de justificatifs sont en route vers {{requester}}.',
  'recorded.used_other': '{{count}} justificatifs sont en route vers {{requester}}.',
  'recorded.not-used_one': '{{count}} n’a pas été envoyé.',
  'recorded.not-used_many': '{{count}} n’ont pas été envoyés.',
  'recorded.not-used_other': '{{count}} n’ont pas été envoyés.',
  'recorded.none':
    '{{requester}} ne reçoit aucun justificatif. Vous pouvez encore fournir vos justificatifs vous-même dans la démarche.',

  'receipt.heading': 'Votre reçu',
  'receipt.reference': 'Référence',
  'receipt.recorded': 'Enregistré le',
  'receipt.used': 'Utilisé',
  'receipt.not-used': 'Non utilisé',
  'receipt.nothing': 'Rien',
  'receipt.print': 'Imprimer',

  'return.heading': 'Retournez terminer votre démarche',
  'return.text': 'Vous retournez sur {{host}}. Votre démarche n’est pas encore terminée.',
  'return.action': 'Retour à la démarche',
  'return.to': 'Retour sur {{host}}',
  'return.refused-heading': 'Nous ne pouvons pas vous ramener automatiquement',
  'return.refused-text': 'Retournez à votre démarche dans l’autre fenêtre.',
  'return.awaited-text':
    'Nous ne connaissons pas encore le chemin du retour. Retournez à votre démarche dans l’autre fenêtre.',
  'return.leaving': 'Nous vous ramenons sur {{host}}',

  'later.heading': 'Vous pouvez terminer plus tard',
  'later.text': 'Votre lien fonctionne jusqu’au {{time}}. Rien n’a été envoyé.',
  'later.resume': 'Reprendre',

  'expired.heading': 'Le temps pour décider est écoulé',
  'expired.text': 'Rien n’a été envoyé à {{requester}}. Les justificatifs ne sont plus affichés ici.',
  'expired.again': 'Retournez à la démarche et demandez à nouveau les justificatifs.',

  'link.heading': 'Ce lien ne fonctionne pas',
  'link.text':
    'Il a peut-être déjà servi ou il est trop ancien. Retournez à votre démarche et faites une nouvelle demande.',

  'decided.heading': 'Vous avez déjà décidé',
  'decided.text': 'Votre décision est enregistrée. Elle ne peut pas être modifiée ici.',

  'unreachable.heading': 'L’autorité est injoignable',
  'unreachable.text_one': 'Nouvel essai dans {{count}} seconde.',
  'unreachable.text_many': 'Nouvel essai dans {{count}} de secondes.',
  'unreachable.text_other': 'Nouvel essai dans {{count}} secondes.',
  'unreachable.nothing-sent': 'Rien n’a été envoyé.',
  'unreachable.decision-safe':
    'Votre décision est conservée sur cette page. Nous ne savons pas encore si elle est arrivée.',
  'unreachable.now': 'Réessayer',

  'failed.heading': 'Un problème est survenu du côté de l’autorité',
  'failed.text':
    'Nous n’avons pas pu ouvrir vos justificatifs, et un nouvel essai ne changera rien. Rien n’a été envoyé.',
  'failed.unsent': 'L’autorité n’a pas accepté votre décision. Rien n’a été envoyé.',
  'failed.next':
    'Retournez à votre démarche. Vous pouvez refaire la demande ou fournir les justificatifs vous-même.',

  'next.heading': 'Ce que vous pouvez faire',
  'next.yourself': 'Vous pouvez fournir les justificatifs vous-même dans la démarche.',

  'viewer.none-open': 'Ouvrez un justificatif avec « Voir » pour le lire ici.',
  'viewer.close': 'Retour à la liste',
  'viewer.issuer': 'Délivré par {{issuer}}',
  'viewer.documents': 'Documents de ce justificatif',
  'viewer.loading': 'Chargement du document',
  'viewer.main': 'Document',
  'viewer.readable': 'Vue lisible',
  'viewer.original-data': 'Données d’origine',
  'viewer.human-readable': 'Version {{format}}',
  'viewer.translation': 'Traduction ({{language}})',
  'viewer.translation-unknown': 'Traduction',
  'viewer.annex': 'Annexe : {{title}}',
  'viewer.zoom-in': 'Agrandir',
  'viewer.zoom-out': 'Réduire',
  'viewer.zoom-level': '{{percent}} %',
  'viewer.full': 'Plein écran',
  'viewer.save': 'Garder une copie',
  'viewer.retry': 'Réessayer',
  'viewer.image': 'Image : {{title}}',
  'viewer.page': 'Page {{page}} sur {{pages}}',
  'viewer.page-failed': 'Cette page n’a pas pu être affichée. Gardez une copie pour la lire.',
  'viewer.item': '{{title}} {{number}}',
  'viewer.as-text': 'Affiché en texte simple, car le contenu ne peut pas être lu comme des données.',
  'viewer.as-issued': 'Les noms et les valeurs restent tels qu’ils ont été délivrés.',
  'viewer.encoding': 'Ce texte n’est pas en UTF-8. Il a été lu en {{encoding}}.',

  'problem.heading': 'Ce document ne peut pas être affiché ici',
  'problem.unreachable': 'Il n’a pas pu être chargé.',
  'problem.digest-mismatch':
    'Ce qui est arrivé n’est pas ce que l’autorité avait annoncé. Le document a peut-être été abîmé en route.',
  'problem.type-mismatch': 'Son contenu n’est pas celui qui est indiqué. Il n’est donc pas ouvert.',
  'problem.unsupported': 'Son format ({{format}}) n’a pas de prévisualisation ici.',
  'problem.damaged': 'Le fichier est abîmé ou incomplet.',
  'problem.empty': 'Le fichier est vide.',
  'problem.too-large': 'Le fichier est trop grand pour être affiché sur cette page.',
  'problem.encrypted': 'Le fichier est protégé par un mot de passe.',
  'problem.still': 'Vous pouvez quand même décider s’il peut être utilisé.',

  'procedure.R1': 'Preuve de naissance',
  'procedure.S1': 'Preuve de résidence',
  'procedure.T1': 'Financement des études',
  'procedure.T2': 'Admission dans l’enseignement supérieur',
  'procedure.T3': 'Reconnaissance des études',
  'procedure.U1': 'Quelle législation de sécurité sociale s’applique',
  'procedure.U2': 'Changement ayant un effet sur les prestations sociales',
  'procedure.U3': 'Prestations de sécurité sociale',
  'procedure.U4': 'Déclaration d’impôt sur le revenu',
  'procedure.V1': 'Changement d’adresse',
  'procedure.V2': 'Immatriculation d’un véhicule',
  'procedure.V3': 'Vignette routière',
  'procedure.V4': 'Vignette environnementale',
  'procedure.V5': 'Permis de conduire',
  'procedure.W1': 'Pension',
  'procedure.W2': 'Informations sur les données de pension',
  'procedure.X1': 'Début, modification ou fin d’une activité économique',
  'procedure.X2': 'Inscription d’un employeur à la sécurité sociale',
  'procedure.X3': 'Inscription de salariés à la sécurité sociale',
  'procedure.X4': 'Déclaration d’impôt sur les sociétés',
  'procedure.X5': 'Fin d’un contrat de travail',
  'procedure.X6': 'Cotisations sociales des salariés',
  'procedure.X7': 'Location de courte durée',
  'procedure.X9': 'Réparation et biens reconditionnés',
  'procedure.AM1': 'Reconnaissance d’une qualification professionnelle',
} satisfies Catalogue;
