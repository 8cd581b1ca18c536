package award.calendar.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/// A file of holidays with what the notice's head says.
///
/// @param document the number of the State Council's document (国办发明电〔2025〕7号)
public record NoticeUpload(
        @NotBlank @Size(max = 200) String document, @NotNull LocalDate publishedOn, @NotNull byte[] file) implements Serializable {}
