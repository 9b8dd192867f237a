"""How much of a file is read before it is refused: the `limits` of config.yaml."""

from pydantic import BaseModel, ConfigDict, Field

MEGABYTE = 1_000_000


class Limits(BaseModel):
    """The limits, with what holds where config.yaml says nothing. A fault names the setting that it met."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    file_megabytes: int = Field(50, ge=1, description="the largest file that is opened, in MB (10⁶ bytes)")
    unpacked_megabytes: int = Field(100, ge=1, description="the most that a DOCX may hold once unpacked, in MB")
    pdf_pages: int = Field(2000, ge=1, description="the most pages that a PDF may have")
