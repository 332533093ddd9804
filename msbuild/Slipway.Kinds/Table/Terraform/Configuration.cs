using System.Text.Json.Nodes;
using Slipway.Kinds.Facts;
using Slipway.Kinds.Readiness;
using Slipway.Kinds.Reading;

namespace Slipway.Kinds.Table.Terraform;

/// <summary>Configurations of Terraform: what they describe is to be applied.</summary>
internal static class Configuration
{
    private const string State = "status.apply.state";

    public static KnownKind Kind { get; } =
        new("terraform.core.oam.dev", "Configuration")
        {
            ServedBy = ["terraform-controller>=0.7"],
            Ready = new()
            {
                Signs =
                [
                    new(ReadyPhase.Ready, new TextIs(State, "Available")),
                    new(
                        ReadyPhase.Failing,
                        new TextIs(
                            State,
                            "ApplyFailed",
                            "TerraformInitError",
                            "ConfigurationSpecNotValid",
                            "InvalidRegion",
                            "InvalidGitCredentialsSecretReference",
                            "InvalidTerraformCredentialsSecretReference",
                            "InvalidTerraformRCConfigMapReference",
                            "InvalidTerraformCredentialsHelperConfigMapReference"
                        )
                    )
                    {
                        NeedsPerson = true,
                        Words = Message,
                    },
                    // Older controllers have others of that name.
                    new(ReadyPhase.Failing, new TextIs(State, "*Error")) { Words = Message },
                ],
                Observed = Observation.Always,
                Waiting = live => ObjectPath.Text(live, State),
            },
        };

    private static string Message(JsonObject live) =>
        ObjectPath.Text(live, "status.apply.message") ?? ObjectPath.Text(live, State) ?? "";
}
