using Slipway.KubeVela;

namespace Slipway.Generators.Tests.Specs.NativeKinds;

/// <summary>Definitions of KubeVela: types of components, traits, steps and policies.</summary>
internal static class Definitions
{
    public static IReadOnlyList<NativeKind> All =>
        [
            new(
                ComponentDefinition
                    .Create(
                        "shop",
                        shop => shop.WithWorkload(workload => workload.WithDefinition("apps/v1", "Deployment"))
                    )
                    .WithSchematic(schematic => schematic.WithCue("parameter: image: string"))
                    .WithStatus(status => status.WithHealthPolicy("isHealth: true"))
                    .WithPodSpecPath("spec.template.spec"),
                """
                apiVersion: core.oam.dev/v1beta1
                kind: ComponentDefinition
                metadata: {name: shop}
                spec:
                  workload: {definition: {apiVersion: apps/v1, kind: Deployment}}
                  schematic: {cue: {template: "parameter: image: string"}}
                  status: {healthPolicy: "isHealth: true"}
                  podSpecPath: spec.template.spec
                """
            ),
            new(
                new TraitDefinition("team")
                    .WithAppliesToWorkloads(["deployments.apps", "statefulsets.apps"])
                    .WithPodDisruptive()
                    .WithStage(DispatchStage.PreDispatch)
                    .WithSchematic(schematic => schematic.WithCue("parameter: team: string")),
                """
                apiVersion: core.oam.dev/v1beta1
                kind: TraitDefinition
                metadata: {name: team}
                spec:
                  appliesToWorkloads: [deployments.apps, statefulsets.apps]
                  podDisruptive: true
                  stage: PreDispatch
                  schematic: {cue: {template: "parameter: team: string"}}
                """
            ),
            new(
                new WorkflowStepDefinition("notify").WithSchematic(schematic => schematic.WithCue("parameter: {}")),
                """
                apiVersion: core.oam.dev/v1beta1
                kind: WorkflowStepDefinition
                metadata: {name: notify}
                spec: {schematic: {cue: {template: "parameter: {}"}}}
                """
            ),
            new(
                new PolicyDefinition("regions")
                    .WithScope(PolicyScope.Application)
                    .WithGlobal()
                    .WithPriority(10)
                    .WithSchematic(schematic => schematic.WithCue("parameter: {}")),
                """
                apiVersion: core.oam.dev/v1beta1
                kind: PolicyDefinition
                metadata: {name: regions}
                spec: {scope: Application, global: true, priority: 10, schematic: {cue: {template: "parameter: {}"}}}
                """
            ),
            new(
                WorkloadDefinition.Create("deployments.apps", apps => apps.WithDefinitionRef("deployments.apps")),
                """
                apiVersion: core.oam.dev/v1beta1
                kind: WorkloadDefinition
                metadata: {name: deployments.apps}
                spec: {definitionRef: {name: deployments.apps}}
                """
            ),
        ];
}
