using System.CommandLine;
using Slipway.Build.Opening;
using Slipway.Cli.Terminals;
using Slipway.Compiler;
using Slipway.Language.Workspaces;
using Slipway.Schema.Words;

namespace Slipway.Cli.Commands;

/// <summary>The options that stand for properties of a project, for folders without one and for another look at those with one.</summary>
internal sealed class ProjectOptions
{
    private readonly Option<string[]> targets = new("--target", "-t")
    {
        Description = "What to compile to: kubevela, kubernetes, argo, terraform, vessl. As SlipwayTargets.",
        HelpName = "name",
    };
    private readonly Option<string?> inNamespace = new("--namespace", "-n")
    {
        Description = "The namespace of specs that name none. As SlipwayNamespace.",
        HelpName = "name",
    };
    private readonly Option<string?> environment = new("--environment", "-e")
    {
        Description = "The environment whose overlay applies. As SlipwayEnvironment.",
        HelpName = "name",
    };
    private readonly Option<string?> profile = new("--profile")
    {
        Description = "The versions of the platform. As SlipwayProfile.",
        HelpName = "versions",
    };
    private readonly Option<string?> serving = new("--serving")
    {
        Description = "What serving components become: Deployments or Inference. As SlipwayServing.",
        HelpName = "form",
    };
    private readonly Option<string[]> externals = new("--external")
    {
        Description = "An object that exists in the cluster: Kind/name or Kind/namespace/name. As SlipwayExternal.",
        HelpName = "object",
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { targets, inNamespace, environment, profile, serving, externals })
            command.Options.Add(option);
        targets.CompletionSources.Add([.. Compilation.Targets]);
        targets.Validators.Add(result =>
        {
            foreach (var name in result.Tokens.SelectMany(token => Names(token.Value)))
            {
                if (!Compilation.Targets.Contains(name, StringComparer.Ordinal))
                    result.AddError(Unknown(name));
            }
        });
        externals.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => External(token.Value) is null))
                result.AddError($"'{token.Value}' is not an object: write Kind/name, as in PersistentVolumeClaim/data");
        });
    }

    /// <summary>What was asked for.</summary>
    public OpenSettings Read(ParseResult asked) =>
        new()
        {
            Targets = [.. (asked.GetValue(targets) ?? []).SelectMany(Names)],
            Namespace = asked.GetValue(inNamespace),
            Environment = asked.GetValue(environment),
            Profile = asked.GetValue(profile),
            Serving = asked.GetValue(serving),
            Externals = [.. (asked.GetValue(externals) ?? []).Select(External).OfType<External>()],
        };

    private static string[] Names(string text) =>
        text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Unknown(string target) =>
        UnknownWord.Of(
            "target",
            target,
            NearestWord.Find(target, Compilation.Targets),
            $"write one of {string.Join(", ", Compilation.Targets)}"
        );

    private static External? External(string text) =>
        text.Split('/') switch
        {
            [{ Length: > 0 } kind, { Length: > 0 } name] => new External(kind, name, null),
            [{ Length: > 0 } kind, { Length: > 0 } place, { Length: > 0 } name] => new External(kind, name, place),
            _ => null,
        };
}
