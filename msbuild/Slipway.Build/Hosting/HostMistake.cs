using System.Text.Json;
using Slipway.Build.Faults;
using Slipway.Language.CSharp;
using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Hosting;

/// <summary>A call of the library that cannot be right, as the host reports it: said where it is, with the nearest name.</summary>
internal static class HostMistake
{
    private const string Mark = "mistake ";

    /// <summary>Reads a line of the host's.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The finding; null where the line is something else.</returns>
    public static Diagnostic? Parse(string line)
    {
        if (!line.StartsWith(Mark, StringComparison.Ordinal))
            return null;
        try
        {
            using var json = JsonDocument.Parse(line.AsMemory(Mark.Length));
            return Read(json.RootElement);
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // A host of another version, or half a line: the process's exit code says that there was a fault.
            return null;
        }
    }

    private static Diagnostic Read(JsonElement mistake)
    {
        var given = mistake.TryGetProperty("given", out var name) ? name.GetString() : null;
        var site = new CodeSite(Text("file"), mistake.GetProperty("line").GetInt32(), Text("call"), Outer: null);
        var span = new CSharpPlaces(SourceOf).Of(
            site,
            Text("key"),
            // Null and the values of enums are written in many ways, so that only the name of the argument tells them.
            given is null
                ? new SpecScalar("null", ScalarValue.Null, default)
                : SpecScalar.OfText(given, default)
        );
        var message = Text("text");
        return new Diagnostic(
            HostDiagnostics.Threw,
            span,
            given is null ? message : $"{message}: {DidYouMean.Or(given, Known(), Text("otherwise"))}"
        );

        string Text(string key) => mistake.GetProperty(key).GetString() ?? "";

        List<string> Known() =>
            mistake.GetProperty("known").EnumerateArray().Select(one => one.GetString() ?? "").ToList();
    }

    private static string? SourceOf(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllText(file) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Without the source, the line is known all the same.
            return null;
        }
    }
}
