using System.Text.Json.Nodes;
using Slipway.Compiler.Targets.Argo.Templates;
using Slipway.Language.Syntax;

namespace Slipway.Compiler.Targets.Argo.Steps;

/// <summary><c>build-push-image</c>: builds an image from a Dockerfile with kaniko, and pushes it.</summary>
internal sealed class BuildPushImageStep : TemplateRenderer
{
    /// <summary>Where kaniko looks for what the registry asks for.</summary>
    private const string LoginFolder = "/kaniko/.docker/";

    public override IReadOnlyList<string> Types => ["build-push-image"];

    public override JsonObject? Render(StepScope scope)
    {
        var properties = scope.Properties;
        var arguments = Arguments(properties).Select(ManifestText.Plain).ToList();
        if (arguments.Contains(null))
            return scope.LeaveOut("Argo reads '{{' as the start of a parameter: write the properties without");
        var container = new JsonObject
        {
            ["image"] = properties.Text("kanikoExecutor")?.Text ?? "oamdev/kaniko-executor:v1.9.1",
            // Argo asks the registry for the command of an image that is given none.
            ["command"] = new JsonArray("/kaniko/executor"),
            ["args"] = new JsonArray([.. arguments.Select(argument => JsonValue.Create(argument))]),
        };
        var credentials = properties.Mapping("credentials");
        if (credentials?.Mapping("git") is { } git)
            container["env"] = new JsonArray(MessageTemplate.FromSecret("GIT_TOKEN", git));
        var body = scope.Bounded(new JsonObject { ["container"] = container });
        if (credentials?.Mapping("image") is { } registry)
        {
            container["volumeMounts"] = new JsonArray(
                new JsonObject { ["name"] = "login", ["mountPath"] = LoginFolder }
            );
            body["volumes"] = new JsonArray(Login(registry));
        }
        return body;
    }

    private static IEnumerable<string> Arguments(SpecMapping properties)
    {
        yield return $"--dockerfile={properties.Text("dockerfile")?.Text ?? "./Dockerfile"}";
        yield return $"--context={Context(properties)}";
        yield return $"--destination={properties.Text("image")?.Text}";
        yield return $"--verbosity={properties.Text("verbosity")?.Text ?? "info"}";
        if (properties.Text("platform") is { } platform)
            yield return $"--customPlatform={platform.Text}";
        foreach (var argument in properties.Texts("buildArgs"))
            yield return $"--build-arg={argument.Text}";
    }

    private static string Context(SpecMapping properties) =>
        properties.Mapping("context") is { } sources
            ? $"git://{Bare(sources.Text("git")?.Text ?? "")}#refs/heads/{sources.Text("branch")?.Text ?? "master"}"
            : properties.Text("context")?.Text ?? "";

    /// <summary>The scheme may be written, as KubeVela takes it.</summary>
    private static string Bare(string repository) =>
        repository.StartsWith("git://", StringComparison.Ordinal) ? repository["git://".Length..] : repository;

    private static JsonObject Login(SpecMapping registry) =>
        new()
        {
            ["name"] = "login",
            ["secret"] = new JsonObject
            {
                ["secretName"] = registry.Text("name")?.Text ?? "",
                ["items"] = new JsonArray(
                    new JsonObject
                    {
                        ["key"] = registry.Text("key")?.Text ?? ".dockerconfigjson",
                        ["path"] = "config.json",
                    }
                ),
            },
        };
}
