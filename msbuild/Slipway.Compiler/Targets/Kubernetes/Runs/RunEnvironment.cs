using System.Text;
using System.Text.Json.Nodes;
using Slipway.Language.Systems.Vessl;

namespace Slipway.Compiler.Targets.Kubernetes.Runs;

/// <summary>The environment variables of a run's container, and the Secret with those that the spec has in plain text.</summary>
internal sealed class RunEnvironment(Run run, string name, Catalog catalog)
{
    /// <summary>The Secret that is made of values with <c>secret: true</c>.</summary>
    private string SecretName => $"{name}-env";

    /// <summary>The container's <c>env</c>; null where there is none.</summary>
    public JsonArray? Variables()
    {
        var variables = run.Variables.Select(Variable).OfType<JsonNode>().ToArray();
        return variables.Length == 0 ? null : new JsonArray(variables);
    }

    /// <summary>The variable of that name, for a container that fetches or stores data; null where the run has none.</summary>
    public JsonObject? Named(string name) =>
        run.Variables.FirstOrDefault(variable => variable.Name.Text == name) is { } found ? Variable(found) : null;

    /// <summary>The data of the Secret; null where no value is to be kept from view.</summary>
    public (string Name, JsonObject Data)? Secret()
    {
        var data = new JsonObject();
        foreach (var variable in run.Variables.Where(variable => variable.IsMasked))
            data[variable.Name.Text] = Convert.ToBase64String(Encoding.UTF8.GetBytes(variable.Literal!.Text));
        return data.Count == 0 ? null : (SecretName, data);
    }

    /// <summary>A variable that is a key of a Secret.</summary>
    public static JsonObject FromSecret(string name, string secret, string key, bool isOptional = false) =>
        new()
        {
            ["name"] = name,
            ["valueFrom"] = new JsonObject
            {
                ["secretKeyRef"] = new JsonObject { ["name"] = secret, ["key"] = key }.With(
                    "optional",
                    isOptional ? true : null
                ),
            },
        };

    private JsonObject? Variable(RunVariable variable)
    {
        var name = variable.Name.Text;
        if (variable.IsMasked)
            return FromSecret(name, SecretName, name);
        if (variable.Literal is { } literal)
            return new JsonObject { ["name"] = name, ["value"] = LiteralText.Of(literal.Text) };
        if (variable.StoredSecret is not { } stored)
            return null;
        var (secret, key) = catalog.Secret(stored.Text) ?? (RunName.Label(stored.Text, "secret"), "value");
        return FromSecret(name, secret, key);
    }
}
