using System.Text.Json.Nodes;
using Slipway.Compiler.Objects;
using Slipway.Kinds.Facts;

namespace Slipway.Compiler.Targets.Argo.Templates;

/// <summary>A template that applies or reads one object and waits until it is ready.</summary>
internal static class ResourceTemplate
{
    /// <summary>Applies an object.</summary>
    /// <param name="scope">The step.</param>
    /// <param name="json">The object.</param>
    /// <param name="readiness">What to wait for; null for nothing.</param>
    /// <param name="outputs">The outputs that are read from the object, with their paths.</param>
    /// <param name="part">What is after the step's name in those of further templates; empty for nothing.</param>
    public static JsonObject Apply(
        StepScope scope,
        JsonObject json,
        Readiness? readiness,
        IEnumerable<(StepOutput Output, string Path)> outputs,
        string part = ""
    )
    {
        scope.Permissions.Apply(json, Kind(scope, json), Namespace(scope, json));
        return readiness is { IsObserved: true }
            ? ObservedTemplate.Of(scope, json, readiness, outputs, part)
            : Body(scope, "apply", json, readiness, outputs);
    }

    /// <summary>Reads an object.</summary>
    /// <param name="scope">The step.</param>
    /// <param name="json">Its apiVersion, kind and metadata.</param>
    /// <param name="readiness">What to wait for; null for nothing.</param>
    /// <param name="outputs">The outputs that are read from the object, with their paths.</param>
    public static JsonObject Read(
        StepScope scope,
        JsonObject json,
        Readiness? readiness,
        IEnumerable<(StepOutput Output, string Path)> outputs
    )
    {
        scope.Permissions.Read(Kind(scope, json), Namespace(scope, json));
        return Body(scope, "get", json, readiness, outputs);
    }

    /// <summary>The template itself, for an account that may run it.</summary>
    public static JsonObject Body(
        StepScope scope,
        string action,
        JsonObject json,
        Readiness? readiness,
        IEnumerable<(StepOutput Output, string Path)> outputs
    )
    {
        var body = new JsonObject();
        var given = outputs.Select(one => Given(scope, one.Output, one.Path)).ToList();
        if (given.Count > 0)
            body["outputs"] = new JsonObject { ["parameters"] = new JsonArray([.. given]) };
        body.With("timeout", scope.Timeout);
        var manifest = action == "get" ? ManifestText.Of(json) : scope.Written(json);
        body["resource"] = new JsonObject { ["action"] = action, ["manifest"] = manifest }
            .With("successCondition", readiness?.Success)
            .With("failureCondition", readiness?.Failure);
        return body;
    }

    private static JsonObject Given(StepScope scope, StepOutput output, string path)
    {
        scope.Give(output);
        var name = ParameterNames.Of(output.Name);
        return new JsonObject
        {
            ["name"] = name,
            ["valueFrom"] = new JsonObject { ["jsonPath"] = path },
            ["globalName"] = name,
        };
    }

    /// <summary>The kind of an object. One that may be in no namespace cannot be allowed for all of the cluster on suspicion.</summary>
    private static KnownKind Kind(StepScope scope, JsonObject json)
    {
        var kind = DefinedKind.Of(json, scope.Workspace);
        if (kind.IsNamespaced is null && ObjectText.Of(json["metadata"], "namespace").Length == 0)
        {
            scope.LeavePart(
                scope.Step.Place,
                $"the account may write a '{kind.Name}' in namespace '{scope.Application.Namespace}' alone, because nothing says whether such objects are in namespaces: write 'metadata.namespace', or add the CustomResourceDefinition of '{kind.Name}' to the project"
            );
        }
        return kind;
    }

    private static string Namespace(StepScope scope, JsonObject json) =>
        ObjectText.Of(json["metadata"], "namespace") is { Length: > 0 } named ? named : scope.Application.Namespace;
}
