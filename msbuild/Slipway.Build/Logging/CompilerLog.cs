using System.Text.Json;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Logging;

/// <summary>The SARIF file that the C# compiler writes, for what Slipway's analyzers found there and what the compiler fails at.</summary>
internal static class CompilerLog
{
    /// <summary>Reads the findings of Slipway and the errors of others; a file of another form has none.</summary>
    /// <param name="path">The full path of the file; there need not be one.</param>
    public static IReadOnlyList<LoggedFinding> Read(string path)
    {
        try
        {
            if (!File.Exists(path))
                return [];
            using var log = JsonDocument.Parse(File.ReadAllBytes(path));
            return
            [
                .. log
                    .RootElement.GetProperty("runs")
                    .EnumerateArray()
                    .SelectMany(run => run.GetProperty("results").EnumerateArray())
                    .Where(result => !result.TryGetProperty("suppressions", out _))
                    .Select(Finding)
                    .Where(finding => IsOurs(finding) || finding.Severity == Severity.Error)
                    .Distinct(),
            ];
        }
        catch (Exception exception)
            when (exception
                    is JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or IOException
                        or UnauthorizedAccessException
            )
        {
            // Version 1 of the format, which the compiler writes where a project asks for it, is read by no one here.
            return [];
        }
    }

    private static bool IsOurs(LoggedFinding finding) => Catalogue.Kinds.Find(finding.Id) is not null;

    private static LoggedFinding Finding(JsonElement result) =>
        new(
            result.GetProperty("ruleId").GetString()!,
            result.TryGetProperty("level", out var level) ? SeverityOf(level.GetString()) : Severity.Warning,
            Place(result),
            result.GetProperty("message").GetProperty("text").GetString()!
        );

    private static Severity SeverityOf(string? level) =>
        level switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            _ => Severity.Info,
        };

    private static LoggedPlace Place(JsonElement result)
    {
        if (!result.TryGetProperty("locations", out var locations) || locations.GetArrayLength() == 0)
            return new LoggedPlace("", 0, 0, 0, 0);
        var place = locations[0].GetProperty("physicalLocation");
        var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        var region = place.GetProperty("region");
        return new LoggedPlace(
            Uri.TryCreate(uri, UriKind.Absolute, out var file) && file.IsFile ? file.LocalPath : uri,
            Number("startLine"),
            Number("startColumn"),
            Number("endLine"),
            Number("endColumn")
        );

        int Number(string name) => region.TryGetProperty(name, out var number) ? number.GetInt32() : 0;
    }
}
