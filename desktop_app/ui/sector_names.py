"""How sectors are called."""

from desktop_app.domain.organisation import Sector
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

SECTORS = {
    Sector.MINISTRY: QT_TRANSLATE_NOOP("Preparation", "Ministry"),
    Sector.AGENCY: QT_TRANSLATE_NOOP("Preparation", "Agency"),
    Sector.MUNICIPALITY: QT_TRANSLATE_NOOP("Preparation", "Municipality"),
    Sector.COUNTY: QT_TRANSLATE_NOOP("Preparation", "County"),
    Sector.STATE_ENTERPRISE: QT_TRANSLATE_NOOP("Preparation", "State enterprise"),
    Sector.HEALTH: QT_TRANSLATE_NOOP("Preparation", "Health"),
    Sector.EDUCATION: QT_TRANSLATE_NOOP("Preparation", "Education"),
    Sector.OTHER: QT_TRANSLATE_NOOP("Preparation", "Other"),
}
