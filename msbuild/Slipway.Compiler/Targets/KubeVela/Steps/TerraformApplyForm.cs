using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Targets.KubeVela.Steps;

/// <summary><c>terraform-apply</c>: applies a cluster or bucket and waits until Terraform has made it.</summary>
public sealed class TerraformApplyForm() : VelaStepForm("terraform-apply")
{
    /// <inheritdoc />
    public override IEnumerable<JsonObject> Write(Step step, Application application, Workspace workspace)
    {
        var applied = step.AppliedComponent?.Text ?? "";
        return Waited(
            step,
            application,
            "apply-component",
            new JsonObject { ["component"] = applied },
            new JsonObject
            {
                ["apiVersion"] = "terraform.core.oam.dev/v1beta2",
                ["kind"] = "Configuration",
                ["metadata"] = new JsonObject { ["name"] = applied },
            }
        );
    }
}
