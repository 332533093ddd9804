using System.Text.Json.Nodes;
using Slipway.Language.Systems.Vessl;

namespace Slipway.Compiler.Targets.Kubernetes.Runs;

/// <summary>A container that fetches data before a run, or stores it after.</summary>
internal sealed class DataTool(Catalog catalog, RunEnvironment environment)
{
    /// <summary>Where a claim appears that data is copied from or to.</summary>
    public const string ClaimFolder = "/slipway/claim";

    /// <summary>Where the key file of Google Cloud appears.</summary>
    public const string KeyFolder = "/slipway/key";

    private const string Waiting = $"until [ -f {RunScript.StateFolder}/exit-code ]; do sleep 2; done; ";

    private const string GitLogin =
        "-c credential.helper='!f() { echo \"username=$GIT_USERNAME\"; echo \"password=$GIT_PASSWORD\"; }; f' ";

    private static readonly Dictionary<string, string> Images = new(StringComparer.Ordinal)
    {
        ["git"] = "alpine/git:v2.26.2",
        ["s3"] = "amazon/aws-cli:2.15.0",
        ["gs"] = "gcr.io/google.com/cloudsdktool/google-cloud-cli:slim",
        ["hf"] = "python:3.12-slim",
        ["copy"] = "busybox:1.36",
    };

    /// <summary>The container that fetches.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="volume">What it fetches.</param>
    /// <param name="place">Where from.</param>
    public JsonObject Fetch(string name, RunVolume volume, DataPlace place)
    {
        var credential = Credential(volume, place);
        var (script, arguments) = place.Scheme switch
        {
            "git" => (
                $"git {(credential is null ? "" : GitLogin)}clone -- \"$1\" \"$2\"; [ -z \"$3\" ] || git -C \"$2\" checkout --quiet \"$3\"",
                new[] { place.Address, volume.Path, volume.Kind("git")?.Text("ref")?.Text ?? "" }
            ),
            "hf" => (
                "pip install --quiet 'huggingface_hub[cli]'; huggingface-cli download --repo-type \"$2\" --local-dir \"$3\" -- \"$1\"",
                [
                    Repository(place),
                    place.Path.StartsWith("datasets/", StringComparison.Ordinal) ? "dataset" : "model",
                    volume.Path,
                ]
            ),
            "s3" => ("aws s3 sync --no-progress \"$1\" \"$2\"", [place.Address, volume.Path]),
            "gs" => ("gcloud storage rsync --recursive \"$1\" \"$2\"", [place.Address, volume.Path]),
            _ => ("cp -a \"$1/.\" \"$2\"", [ClaimFolder, volume.Path]),
        };
        return Container(name, place, credential, script, arguments);
    }

    /// <summary>The container that stores, as soon as the commands have ended.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="volume">What it stores.</param>
    /// <param name="place">Where to.</param>
    public JsonObject Store(string name, RunVolume volume, DataPlace place)
    {
        var endpoint = volume.Kind("s3")?.Text("endpoint")?.Text;
        var (script, arguments) = place.Scheme switch
        {
            "s3" when endpoint is not null => (
                "aws s3 sync --no-progress --endpoint-url \"$3\" \"$1\" \"$2\"",
                new[] { volume.Path, place.Address, endpoint }
            ),
            "s3" => ("aws s3 sync --no-progress \"$1\" \"$2\"", [volume.Path, place.Address]),
            "gs" => ("gcloud storage rsync --recursive \"$1\" \"$2\"", [volume.Path, place.Address]),
            _ => ("cp -a \"$1/.\" \"$2\"", [volume.Path, ClaimFolder]),
        };
        return Container(name, place, Credential(volume, place), Waiting + script, arguments);
    }

    /// <summary>The Secret with what the place asks for; null where it asks for nothing.</summary>
    public string? Credential(RunVolume volume, DataPlace place)
    {
        var named = volume.Kind(place.Scheme)?.Text("credential_name")?.Text;
        return place.Scheme is "pvc"
            ? null
            : catalog.Credential(named, place.Scheme) ?? (named is null ? null : RunName.Label(named));
    }

    private JsonObject Container(string name, DataPlace place, string? credential, string script, string[] arguments)
    {
        var tool = place.Scheme is "pvc" ? "copy" : place.Scheme;
        var words = new[] { "/bin/sh", "-ec", script, tool }
            .Concat(arguments)
            .Select(word => (JsonNode)LiteralText.Of(word));
        return new JsonObject
        {
            ["name"] = name,
            ["image"] = catalog.Tool(tool) ?? Images[tool],
            ["command"] = new JsonArray([.. words]),
        }.With("env", Login(place.Scheme, credential));
    }

    private JsonArray? Login(string scheme, string? credential)
    {
        if (scheme == "hf" && credential is null && environment.Named("HF_TOKEN") is { } token)
            return new JsonArray(token);
        if (credential is null)
            return null;
        return scheme switch
        {
            "git" => new JsonArray(
                RunEnvironment.FromSecret("GIT_USERNAME", credential, "username"),
                RunEnvironment.FromSecret("GIT_PASSWORD", credential, "password")
            ),
            "s3" => new JsonArray(
                RunEnvironment.FromSecret("AWS_ACCESS_KEY_ID", credential, "AWS_ACCESS_KEY_ID"),
                RunEnvironment.FromSecret("AWS_SECRET_ACCESS_KEY", credential, "AWS_SECRET_ACCESS_KEY"),
                RunEnvironment.FromSecret("AWS_SESSION_TOKEN", credential, "AWS_SESSION_TOKEN", isOptional: true),
                RunEnvironment.FromSecret("AWS_DEFAULT_REGION", credential, "AWS_DEFAULT_REGION", isOptional: true)
            ),
            "gs" => new JsonArray(
                new JsonObject
                {
                    ["name"] = "CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE",
                    ["value"] = $"{KeyFolder}/key.json",
                }
            ),
            _ => new JsonArray(RunEnvironment.FromSecret("HF_TOKEN", credential, "token")),
        };
    }

    private static string Repository(DataPlace place) =>
        place.Path.StartsWith("datasets/", StringComparison.Ordinal) ? place.Path["datasets/".Length..] : place.Path;
}
