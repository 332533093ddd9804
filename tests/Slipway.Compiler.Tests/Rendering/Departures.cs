using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.Rendering;

/// <summary>Where we depart from KubeVela's templates.</summary>
internal static class Departures
{
    /// <summary>What we report, and from which characters of the spec on; KubeVela fails on it later, or the cluster does.</summary>
    public static IReadOnlyDictionary<string, (string Id, string At)> Reported { get; } =
        new Dictionary<string, (string, string)>
        {
            ["jupyter-notebook/bad-servicetype"] = ("SLIP1004", "\"Headless\""),
            ["jupyter-notebook/empty"] = ("SLIP1002", "\"properties\""),
            ["jupyter-notebook/externalname"] = ("SLIP1004", "\"ExternalName\""),
            ["jupyter-notebook/mountpath-no-slash"] = ("SLIP1005", "\"paint\""),
            ["model-serving/all-implementations"] = ("SLIP1005", "\"nowhere\""),
            ["model-serving/bad-protocol"] = ("SLIP1004", "\"kfserving\""),
            ["model-serving/empty"] = ("SLIP1002", "\"properties\""),
            ["model-serving/empty-predictors"] = ("SLIP1008", "[]"),
            ["model-serving/metric-bad-type"] = ("SLIP1004", "\"gpu\""),
            ["model-serving/no-graph"] = ("SLIP1002", "\"name\""),
            ["model-serving/no-name"] = ("SLIP1002", "\"graph\""),
            ["model-serving/raw-implementation"] = ("SLIP1004", "\"TENSORFLOW_SERVER\""),
            ["model-serving/timeout-int"] = ("SLIP1003", "10000"),
            ["model-serving/traffic-float"] = ("SLIP1003", "50.5"),
            ["model-training/bad-framework"] = ("SLIP1004", "\"caffe\""),
            ["model-training/cmd-string"] = ("SLIP1003", "\"python paint.py\""),
            ["model-training/cpu-int"] = ("SLIP1003", "1"),
            ["model-training/env-int"] = ("SLIP1003", "1"),
            ["model-training/no-image"] = ("SLIP1002", "\"properties\""),
            ["model-training/restart-exitcode"] = ("SLIP1004", "\"ExitCode\""),
            ["model-training/storage-fraction"] = ("SLIP1006", "\"3.5Gi\""),
            ["model-training/storage-limits-only"] = ("SLIP1002", "\"resources\""),
            ["model-training/storage-nomount"] = ("SLIP1010", "\"name\""),
            ["model-training/storage-noname"] = ("SLIP1010", "\"mountPath\""),
            ["model-training/storage-selector"] = ("SLIP1013", "\"selector\""),
            ["model-training/unknown-field"] = ("SLIP1001", "\"bogus\""),
            ["webservice/env-int"] = ("SLIP1003", "1"),
            ["webservice/no-image"] = ("SLIP1002", "\"properties\""),
        };

    /// <summary>What we render where the template fails: what it makes of another case, in some of them changed.</summary>
    public static IReadOnlyDictionary<string, (string Like, Action<JsonObject> Change)> Rendered { get; } =
        new Dictionary<string, (string, Action<JsonObject>)>
        {
            // A notebook without volumes.
            ["jupyter-notebook/empty"] = ("jupyter-notebook/storage-empty", Same),
            // An absent count is zero.
            ["model-training/dist-empty"] = ("model-training/dist-zero", Same),
            ["model-training/tf-dist-partial"] = ("model-training/tf-dist-full", Same),
            // The template's own label wins; a rule says that the user's is lost.
            ["model-training/label-clash"] = ("model-training/unknown-field", Same),
            // The first of two claims of one name wins; a rule says that they differ.
            ["model-training/storage-dup-conflict"] = (
                "model-training/storage-dup-name",
                one => Claim(one)?.Add("storageClassName", "settings-of")
            ),
            // The selector goes where the API server looks for it.
            ["model-training/storage-selector"] = (
                "model-training/storage-selector",
                one =>
                {
                    if (Claim(one) is not { } claim)
                        return;
                    claim["selector"] = claim["dataSource"]!.DeepClone();
                    claim.Remove("dataSource");
                }
            ),
        };

    private static void Same(JsonObject one) { }

    private static JsonObject? Claim(JsonObject one) =>
        one["kind"]!.GetValue<string>() == "PersistentVolumeClaim" ? one["spec"]!.AsObject() : null;
}
