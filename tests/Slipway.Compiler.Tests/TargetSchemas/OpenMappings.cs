namespace Slipway.Compiler.Tests.TargetSchemas;

/// <summary>Mappings whose keys are the user's own words wherever they are.</summary>
internal static class OpenMappings
{
    private static readonly string[] Keys =
    [
        "labels",
        "annotations",
        "matchLabels",
        "data",
        "values",
        "substitute",
        "messageTemplateValues",
        "options",
        "headers",
        "withoutHeaders",
        "queryParams",
        "sourceLabels",
        "set",
        "add",
        "params",
        "variable",
        "JobEnv",
        "extension",
        "release",
        "repository",
    ];

    /// <summary>Whether a mapping is one.</summary>
    /// <param name="key">The key that it is under.</param>
    public static bool Has(string key) => Keys.Contains(key, StringComparer.Ordinal);
}
