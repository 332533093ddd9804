using System.Text.Json.Nodes;
using Slipway.LanguageServer.Protocol;
using Slipway.Schema.Diagnostics;

namespace Slipway.LanguageServer.Features;

/// <summary>Findings as editors show them.</summary>
internal static class FindingJson
{
    /// <summary>A finding.</summary>
    public static JsonObject Of(Diagnostic finding) =>
        new()
        {
            ["range"] = PlaceJson.Range(finding.Span),
            ["severity"] = finding.Severity switch
            {
                Severity.Error => 1,
                Severity.Warning => 2,
                _ => 3,
            },
            ["code"] = finding.Id,
            ["source"] = "slipway",
            ["message"] = finding.Message,
        };
}
