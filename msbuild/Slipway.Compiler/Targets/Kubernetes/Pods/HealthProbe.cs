using System.Text.Json.Nodes;
using Slipway.Language.Syntax;

namespace Slipway.Compiler.Targets.Kubernetes.Pods;

/// <summary>A probe of a container; like the template it writes its times and thresholds out, the default ones too.</summary>
internal static class HealthProbe
{
    private static readonly (string Key, int Default)[] Numbers =
    [
        ("initialDelaySeconds", 0),
        ("periodSeconds", 10),
        ("timeoutSeconds", 1),
        ("successThreshold", 1),
        ("failureThreshold", 3),
    ];

    public static JsonObject? Of(SpecMapping? probe)
    {
        if (probe is null)
            return null;
        var json = new JsonObject()
            .With("exec", probe["exec"].ToJson())
            .With("httpGet", probe["httpGet"].ToJson())
            .With("tcpSocket", probe["tcpSocket"].ToJson());
        foreach (var (key, standard) in Numbers)
            json[key] = probe[key].ToJson() ?? standard;
        return json;
    }
}
