using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Schema.Formats;

namespace Slipway.Compiler.Needs;

/// <summary>An object that another one names: it must be in the cluster, in the same namespace where it names no other.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Use">What it is named for, in words: <c>env TOKEN</c>.</param>
internal sealed record ObjectReference(string Kind, string Name, string Use)
{
    /// <summary>The namespace it is in; null for that of the object that names it.</summary>
    public string? Namespace { get; init; }

    /// <summary>The objects that a rendered one names, wherever pods are in it, in order.</summary>
    public static IReadOnlyList<ObjectReference> In(JsonObject json)
    {
        var found = new List<ObjectReference>();
        Collect(json, found);
        return found;
    }

    private static void Collect(JsonNode? node, List<ObjectReference> found)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
                Collect(item, found);
        }
        if (node is not JsonObject json)
            return;
        Own(json, found);
        foreach (var (key, value) in json)
        {
            if (key == "metadata")
                continue;
            if (value is JsonArray items && Reader(key) is { } read)
            {
                foreach (var item in items)
                    read(item, found);
            }
            else
                Collect(value, found);
        }
    }

    private static Action<JsonNode?, List<ObjectReference>>? Reader(string key) =>
        key switch
        {
            "env" => Variable,
            "envFrom" => Variables,
            "volumes" => Volume,
            "imagePullSecrets" => (item, found) => Add(found, "Secret", item, "name", "image pulls"),
            _ => null,
        };

    private static void Own(JsonObject json, List<ObjectReference> found)
    {
        if (ObjectText.Of(json, "serviceAccountName") is { Length: > 0 } account and not "default")
            found.Add(new ObjectReference("ServiceAccount", account, "pods"));
        // What reads a whole Secret of its own kind of credentials: a Provider of Terraform, a HelmRepository of Flux.
        Add(found, "Secret", json["secretRef"], "name", "credentials");
        if (ObjectText.Of(json, "modelName").Length > 0 && ObjectText.Of(json, "imageRepo").Length > 0)
            found.Add(new ObjectReference("Secret", "regcred", "image pushes"));
        if (ObjectText.Of(json, "apiVersion").StartsWith("terraform.core.oam.dev/", StringComparison.Ordinal))
            Add(
                found,
                "Secret",
                ((json["spec"] as JsonObject)?["credentials"] as JsonObject)?["secretRef"],
                "name",
                "credentials"
            );
        if (
            ObjectText.Of(json, "modelUri") is { Length: > 0 } uri
            && ModelUri.Read(uri, out _) is { Scheme: "pvc", Place.Length: > 0 } model
        )
        {
            found.Add(
                new ObjectReference("PersistentVolumeClaim", model.Place, $"model {ObjectText.Of(json, "name")}")
            );
        }
    }

    private static void Variable(JsonNode? variable, List<ObjectReference> found)
    {
        if ((variable as JsonObject)?["valueFrom"] is not JsonObject from)
            return;
        var use = $"env {ObjectText.Of(variable, "name")}";
        Add(found, "Secret", from["secretKeyRef"], "name", use);
        Add(found, "ConfigMap", from["configMapKeyRef"], "name", use);
    }

    private static void Variables(JsonNode? source, List<ObjectReference> found)
    {
        if (source is not JsonObject from)
            return;
        Add(found, "Secret", from["secretRef"], "name", "envFrom");
        Add(found, "ConfigMap", from["configMapRef"], "name", "envFrom");
    }

    private static void Volume(JsonNode? volume, List<ObjectReference> found)
    {
        if (volume is not JsonObject whole)
            return;
        var use = $"volume {ObjectText.Of(whole, "name")}";
        Add(found, "PersistentVolumeClaim", whole["persistentVolumeClaim"], "claimName", use);
        Add(found, "Secret", whole["secret"], "secretName", use);
        Add(found, "ConfigMap", whole["configMap"], "name", use);
        foreach (var part in ((whole["projected"] as JsonObject)?["sources"] as JsonArray)?.OfType<JsonObject>() ?? [])
        {
            Add(found, "Secret", part["secret"], "name", use);
            Add(found, "ConfigMap", part["configMap"], "name", use);
        }
    }

    private static void Add(List<ObjectReference> found, string kind, JsonNode? place, string member, string use)
    {
        if (ObjectText.Of(place, member) is { Length: > 0 } name)
        {
            var inNamespace = ObjectText.Of(place, "namespace");
            found.Add(new ObjectReference(kind, name, use) { Namespace = inNamespace.Length > 0 ? inNamespace : null });
        }
    }
}
