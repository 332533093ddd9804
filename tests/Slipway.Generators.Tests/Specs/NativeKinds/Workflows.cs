using Slipway.Argo;

namespace Slipway.Generators.Tests.Specs.NativeKinds;

/// <summary>The kinds of Argo Workflows.</summary>
internal static class Workflows
{
    public static IReadOnlyList<NativeKind> All =>
        [
            new(
                new Argo.Workflow("digits")
                    .WithEntrypoint("main")
                    .WithArguments(given => given.WithParameter("epochs", value: "3"))
                    .WithTemplate(main =>
                        main.WithName("main")
                            .WithDag(dag =>
                                dag.WithTask("train", train => train.WithTemplate("train"))
                                    .WithTask(
                                        "evaluate",
                                        evaluate => evaluate.WithTemplate("evaluate").WithDepends("train.Succeeded")
                                    )
                            )
                    )
                    .WithTemplate(train =>
                        train
                            .WithName("train")
                            .WithInputs(inputs =>
                                inputs.WithParameter("epochs", value: "{{workflow.parameters.epochs}}")
                            )
                            .WithRetryStrategy(again => again.WithLimit(2).WithRetryPolicy(RetryPolicy.OnError))
                            .WithContainer(container =>
                                container.WithImage("example/{{inputs.parameters.epochs}}:1").WithEnv("MODE", "fast")
                            )
                    )
                    .WithTemplate(evaluate =>
                        evaluate
                            .WithName("evaluate")
                            .WithScript(script => script.WithImage("python:3.12").WithCommand("python").WithSource("1"))
                    ),
                """
                apiVersion: argoproj.io/v1alpha1
                kind: Workflow
                metadata: {name: digits}
                spec:
                  entrypoint: main
                  arguments: {parameters: [{name: epochs, value: "3"}]}
                  templates:
                    - name: main
                      dag:
                        tasks:
                          - {name: train, template: train}
                          - {name: evaluate, template: evaluate, depends: train.Succeeded}
                    - name: train
                      inputs: {parameters: [{name: epochs, value: "{{workflow.parameters.epochs}}"}]}
                      retryStrategy: {limit: 2, retryPolicy: OnError}
                      container: {image: "example/{{inputs.parameters.epochs}}:1", env: [{name: MODE, value: fast}]}
                    - name: evaluate
                      script: {image: "python:3.12", command: [python], source: "1"}
                """
            ),
            new(
                new WorkflowTemplate("tools").WithTemplate(main =>
                    main.WithName("main")
                        .WithStep([new Step("wait").WithTemplate("wait"), new Step("ask").WithTemplate("ask")])
                ),
                """
                apiVersion: argoproj.io/v1alpha1
                kind: WorkflowTemplate
                metadata: {name: tools}
                spec:
                  templates:
                    - {name: main, steps: [[{name: wait, template: wait}, {name: ask, template: ask}]]}
                """
            ),
            new(
                new ClusterWorkflowTemplate("wait").WithTemplate(wait =>
                    wait.WithName("wait").WithSuspend(duration: "30s")
                ),
                """
                apiVersion: argoproj.io/v1alpha1
                kind: ClusterWorkflowTemplate
                metadata: {name: wait}
                spec: {templates: [{name: wait, suspend: {duration: 30s}}]}
                """
            ),
            new(
                CronWorkflow
                    .Create(
                        "nightly",
                        nightly => nightly.WithWorkflowSpec(spec => spec.WithWorkflowTemplateRef("tools"))
                    )
                    .WithSchedule("0 3 * * *")
                    .WithConcurrencyPolicy(CronWorkflow.ConcurrencyPolicy.Forbid),
                """
                apiVersion: argoproj.io/v1alpha1
                kind: CronWorkflow
                metadata: {name: nightly}
                spec:
                  schedules: ["0 3 * * *"]
                  concurrencyPolicy: Forbid
                  workflowSpec: {workflowTemplateRef: {name: tools}}
                """
            ),
        ];
}
