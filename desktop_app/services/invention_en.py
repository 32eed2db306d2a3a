"""What the people of an invented workshop write down in English."""

from desktop_app.services.invention_texts import Deed, Feat, Talk, Texts

EN = Texts(
    scope="The whole organisation",
    notes=(
        "Two departments have come far. The rest do not know what they have done.",
        "We have begun, but it rests on a few people.",
        "There is a plan. It is rarely used when the budget is set.",
        "Users notice the difference online, but not when they have to ring us.",
        "This improved after last year’s reorganisation, and it is still new to many.",
        "We do it in projects. It is not yet usual in daily work.",
        "The management has talked about it, without deciding who does anything.",
        "We do not measure it, so we go by impressions.",
    ),
    deeds={
        "leadership": Deed(
            "Choose three common goals and write them into the annual plan",
            "Every unit has goals of its own, and they pull in different directions.",
            "The director",
        ),
        "culture": Deed(
            "Set aside half a day a month to try new ways of working",
            "Many have ideas, but nobody has time to try them.",
            "Head of HR",
        ),
        "users": Deed(
            "Talk to five users before the next change to the application form",
            "We have asked ourselves instead of those concerned.",
            "Owner of the application service",
        ),
        "transformation": Deed(
            "Draw the whole process on one wall and strike what nobody needs",
            "We have made paper forms digital without changing the work.",
            "Head of case handling",
        ),
        "competence": Deed(
            "Find out which digital skills we will lack over the next two years",
            "We hire in the same skills every year.",
            "Head of HR",
        ),
        "resources": Deed(
            "Bring all digital measures together in one budget",
            "Today nobody sees what they cost in all.",
            "Head of finance",
        ),
        "cooperation": Deed(
            "Agree with two neighbouring bodies which data we can share",
            "Users have to state the same thing three times.",
            "Head of development",
        ),
    },
    talks={
        "leadership": Talk(
            "How do we get the management to say no?",
            "We stop one measure each time we start another. It is on every management agenda.",
        ),
        "culture": Talk(
            "What happens here when something goes wrong?",
            "Mistakes are shared in the department meeting without looking for the culprit.",
        ),
        "users": Talk(
            "When did we last talk to a user?",
            "Every leader spends an hour at the front desk twice a year.",
        ),
        "transformation": Talk(
            "What can we stop doing?",
            "We list the routines that exist only because paper did.",
        ),
        "competence": Talk(
            "Who takes over when the two who know it leave?",
            "People work in pairs from spring, and what they do is written down.",
        ),
        "resources": Talk(
            "How do we fund what saves money elsewhere?",
            "We raise it with the ministry and show the figures of both parties.",
        ),
        "cooperation": Talk(
            "Which data can we share this year already?",
            "Addresses and contacts first. The lawyers look at the rest in autumn.",
        ),
    },
    feats=(
        (
            "users",
            Feat(
                "Booking online",
                "Nine of ten now book for themselves, and the telephone queue is gone.",
                "We let users in after three weeks and mended what they complained about.",
            ),
        ),
        (
            "cooperation",
            Feat(
                "One application for three agencies",
                "Users send one application instead of three.",
                "The three directors met every month and decided on the same day.",
            ),
        ),
    ),
)
