using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Language.Systems.Vessl;

namespace Slipway.Compiler.Targets.Kubernetes.Runs;

/// <summary>The data of a run: a volume for each of its paths, what fills it, and what takes it away.</summary>
internal sealed class RunData
{
    private readonly JsonArray volumes = [];
    private readonly JsonArray mounts = [];
    private readonly JsonArray fetching = [];
    private readonly JsonArray storing = [];
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Catalog catalog;
    private readonly DataTool tool;

    public RunData(Run run, Catalog catalog, RunLife life, RunEnvironment environment)
    {
        this.catalog = catalog;
        tool = new DataTool(catalog, environment);
        // A path inside another one has to come after it.
        foreach (
            var volume in run
                .Volumes.Where(volume => volume.IsInput)
                .OrderBy(volume => volume.Path.Count(letter => letter == '/'))
        )
            Take(volume);
        if (!life.Exports)
            return;
        foreach (var volume in run.Volumes.Where(volume => !volume.IsInput))
            Give(volume);
        volumes.Add((JsonNode)new JsonObject { ["name"] = "state", ["emptyDir"] = new JsonObject() });
        mounts.Add((JsonNode)Mount("state", RunScript.StateFolder));
    }

    /// <summary>The pod's volumes.</summary>
    public JsonArray Volumes => volumes;

    /// <summary>Where they appear in the main container.</summary>
    public JsonArray Mounts => mounts;

    /// <summary>The containers that run first, one after the other.</summary>
    public JsonArray Fetching => fetching;

    /// <summary>The containers that wait for the end of the commands.</summary>
    public JsonArray Storing => storing;

    private void Take(RunVolume volume)
    {
        if (DataPlace.Of(volume, catalog) is not { } place)
            return;
        var name = Name(
            volume,
            volume.Section == "mount" ? Backing(place) : new JsonObject { ["emptyDir"] = new JsonObject() }
        );
        var mount = Mount(name, volume.Path);
        if (volume.Section == "mount")
        {
            if (place is { Scheme: "pvc", Path.Length: > 0 })
                mount["subPath"] = place.Path;
            if (volume.IsReadOnly)
                mount["readOnly"] = true;
            mounts.Add((JsonNode)mount);
            return;
        }
        mounts.Add((JsonNode)mount);
        var container = tool.Fetch($"import-{Text(fetching.Count + 1)}", volume, place);
        container["volumeMounts"] = Helpers(name, volume, place, isSource: true);
        fetching.Add((JsonNode)container);
    }

    private void Give(RunVolume volume)
    {
        if (DataPlace.Of(volume, catalog) is not { } place)
            return;
        if (!names.TryGetValue(volume.Path, out var name))
        {
            name = Name(volume, new JsonObject { ["emptyDir"] = new JsonObject() });
            mounts.Add((JsonNode)Mount(name, volume.Path));
        }
        var container = tool.Store($"export-{Text(storing.Count + 1)}", volume, place);
        var inside = Helpers(name, volume, place, isSource: false);
        inside.Add((JsonNode)Mount("state", RunScript.StateFolder));
        container["volumeMounts"] = inside;
        storing.Add((JsonNode)container);
    }

    /// <summary>What a container that moves data mounts: the run's path, and the claim or key it needs in addition to that.</summary>
    private JsonArray Helpers(string name, RunVolume volume, DataPlace place, bool isSource)
    {
        var inside = new JsonArray(Mount(name, volume.Path));
        if (place.Scheme == "pvc")
        {
            var claim = Shared(
                $"claim-{place.Owner}",
                new JsonObject { ["persistentVolumeClaim"] = new JsonObject { ["claimName"] = place.Owner } }
            );
            var mount = Mount(claim, DataTool.ClaimFolder);
            if (place.Path.Length > 0)
                mount["subPath"] = place.Path;
            if (isSource)
                mount["readOnly"] = true;
            inside.Add((JsonNode)mount);
        }
        if (place.Scheme == "gs" && tool.Credential(volume, place) is { } secret)
        {
            var key = Shared(
                $"key-{secret}",
                new JsonObject { ["secret"] = new JsonObject { ["secretName"] = secret } }
            );
            var mount = Mount(key, DataTool.KeyFolder);
            mount["readOnly"] = true;
            inside.Add((JsonNode)mount);
        }
        return inside;
    }

    private static JsonObject Backing(DataPlace place) =>
        place.Scheme switch
        {
            "hostpath" => new JsonObject
            {
                ["hostPath"] = new JsonObject
                {
                    ["path"] = $"/{string.Join('/', new[] { place.Owner, place.Path }.Where(part => part.Length > 0))}",
                },
            },
            "nfs" => new JsonObject
            {
                ["nfs"] = new JsonObject { ["server"] = place.Owner, ["path"] = $"/{place.Path}" },
            },
            _ => new JsonObject { ["persistentVolumeClaim"] = new JsonObject { ["claimName"] = place.Owner } },
        };

    /// <summary>Makes the volume of a path.</summary>
    private string Name(RunVolume volume, JsonObject backing)
    {
        var name = $"data-{Text(names.Count + 1)}";
        names[volume.Path] = name;
        volumes.Add((JsonNode)Named(name, backing));
        return name;
    }

    /// <summary>Makes a volume that several containers may use, once.</summary>
    private string Shared(string wanted, JsonObject backing)
    {
        var name = RunName.Label(wanted);
        if (!volumes.OfType<JsonObject>().Any(volume => (string?)volume["name"] == name))
            volumes.Add((JsonNode)Named(name, backing));
        return name;
    }

    private static JsonObject Named(string name, JsonObject backing)
    {
        var volume = new JsonObject { ["name"] = name };
        foreach (var (key, value) in backing)
            volume[key] = value?.DeepClone();
        return volume;
    }

    private static JsonObject Mount(string name, string path) => new() { ["name"] = name, ["mountPath"] = path };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
