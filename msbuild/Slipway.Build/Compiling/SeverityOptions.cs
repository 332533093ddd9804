namespace Slipway.Build.Compiling;

/// <summary>What a project says about severities, as its properties have it.</summary>
internal sealed record SeverityOptions
{
    /// <summary>Whether warnings are errors.</summary>
    public bool TreatWarningsAsErrors { get; init; }

    /// <summary>Ids of warnings that are errors, between semicolons, commas or spaces.</summary>
    public string? WarningsAsErrors { get; init; }

    /// <summary>Ids of warnings that stay warnings.</summary>
    public string? WarningsNotAsErrors { get; init; }

    /// <summary>Ids of warnings that are left out.</summary>
    public string? NoWarn { get; init; }

    /// <summary>The full paths of the project's configs: global ones, and those of folders.</summary>
    public IReadOnlyList<string> GlobalConfigs { get; init; } = [];

    /// <summary>The policy they come to.</summary>
    /// <param name="projectFolder">The full path of the project's folder, which the names of files are relative to.</param>
    public SeverityPolicy ToPolicy(string projectFolder) =>
        new()
        {
            TreatWarningsAsErrors = TreatWarningsAsErrors,
            WarningsAsErrors = Ids(WarningsAsErrors),
            WarningsNotAsErrors = Ids(WarningsNotAsErrors),
            NoWarn = Ids(NoWarn),
            Configured = ConfiguredSeverities.Read(GlobalConfigs),
            ProjectFolder = projectFolder,
        };

    private static HashSet<string> Ids(string? list) =>
        new(
            list?.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [],
            StringComparer.OrdinalIgnoreCase
        );
}
